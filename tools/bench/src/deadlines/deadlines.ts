import { StaffTeam, SuqiuClient, type Ready, type StaffClient } from '@suqiu/client';
import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { Burst } from '../intake/burst';
import { measure, type Measured } from '../measure';
import { ratioOf, table, type Ratio } from '../ratio';
import { drainBareTimers } from './bare-timers';
import { deadlineReport, type Purpose } from './deadline-reports';
import { Stock } from './stock';

/** How much of each is done. */
export interface DeadlineSize {
  /** Open cases, of which `moved` are moved by the calendar. */
  readonly stock: number;
  readonly moved: number;
  /** Deadlines that come within a minute. */
  readonly due: number;
  readonly commands: number;
  readonly answers: number;
}

export const FULL_STOCK: DeadlineSize = {
  stock: 20_000,
  moved: 5_000,
  due: 5_000,
  commands: 300,
  answers: 300,
};

const AT_ONCE = 32;
const COMMUNITY = 'donghu-shiniuyan';
const ADMIN_ROLE = 'sysadmin';
/** Longest wait for the last deadline after it was due. */
const PATIENCE_MS = 20 * 60_000;
/** The bare timers are due this long after the last of them was started, each start taking some 20 ms. */
const HEAD_START_MS = 5_000;
const START_MS = 25;

/** A stock of open cases, a calendar that moves a part of it, and a pile of deadlines within one minute. */
export async function benchDeadlines(ready: Ready, size: DeadlineSize): Promise<Ratio[]> {
  const pool = new Pool({ connectionString: ready.database, max: 2 });
  const burst = await Burst.watch(ready.database, ready.temporal);
  try {
    return await run(ready, size, new Stock(pool), burst);
  } finally {
    await burst.close();
    await pool.end();
  }
}

async function run(ready: Ready, size: DeadlineSize, stock: Stock, burst: Burst): Promise<Ratio[]> {
  const client = new SuqiuClient(ready.api);
  const team = new StaffTeam(client, ready.demoAccounts);
  const clerk = await team.of(COMMUNITY, 'community_clerk');
  const id = `bench-${randomUUID().slice(0, 8)}`;
  const file = (purpose: Purpose) => (number: number) =>
    client.file(deadlineReport(number, purpose), `${id}-${purpose}-${number}`);

  const first = await Promise.all(
    Array.from({ length: 20 }, (_, number) => file('still')(1_000_000 + number)),
  );
  await burst.untilWorkedOff();
  const answer = (number: number) =>
    client.resident(first[number % first.length] as (typeof first)[0]).progress();
  const answers = told(await answersBesides(stock, answer, size, () => fill(stock, file, size, burst)));

  const note = noteBy(clerk, first);
  await measure(20, 1, note);
  const quiet = await measure(size.commands, 1, note);
  const change = await importWhile(ready, team, stock, note, size);
  const commands = told([
    ratioOf('staff command p95 while the calendar moves cases', 'ms', change.busy.p95, quiet.p95, {
      atMost: 2,
    }),
  ]);

  const drain = await drainPile(size, stock, burst, file('due'));
  console.log(`bare timers: ${size.due} within ${(drain.windowMs / 1000).toFixed(0)} s`);
  const bare = await drainBareTimers(
    ready.temporal,
    size.due,
    drain.windowMs,
    HEAD_START_MS + size.due * START_MS,
  );
  const lost = size.due - drain.fired;
  console.log(
    `deadlines: early ${drain.early}, lost ${lost}; bare: early ${bare.early}, lost ${size.due - bare.fired}`,
  );
  if (drain.early > 0 || lost > 0) throw new Error(`${drain.early} deadlines fired early and ${lost} never`);
  return [
    ...answers,
    ...commands,
    ...told([
      ratioOf(
        'cases that follow a calendar, beside due deadlines',
        '/s',
        change.perSecond,
        drain.perSecond,
        null,
      ),
      ratioOf('deadlines worked off', '/s', drain.perSecond, bare.perSecond, { atLeast: 0.5 }),
      ratioOf('lateness p50', 'ms', drain.lateP50, bare.lateP50, null),
      ratioOf('lateness p99', 'ms', drain.lateP99, bare.lateP99, null),
    ]),
  ];
}

/** Says each figure when it is known: the whole takes half an hour, and a fault at its end must not cost the rest. */
function told(ratios: Ratio[]): Ratio[] {
  console.log(table(ratios));
  return ratios;
}

/** A resident's answer with few open cases, then with all of them; a stock of an earlier run leaves no few to compare. */
async function answersBesides(
  stock: Stock,
  answer: (number: number) => Promise<unknown>,
  size: DeadlineSize,
  fillUp: () => Promise<void>,
): Promise<Ratio[]> {
  await measure(50, 1, answer);
  const fewOpen = await stock.open();
  const few = await measure(size.answers, 1, answer);
  await fillUp();
  const many = await measure(size.answers, 1, answer);
  const manyOpen = await stock.open();
  const what = (share: string) => `resident's answer ${share}, ${manyOpen} open beside ${fewOpen}`;
  return [
    ratioOf(what('p50'), 'ms', many.p50, few.p50, null),
    ratioOf(what('p95'), 'ms', many.p95, few.p95, null),
  ];
}

/** Files what is missing of the stock, and waits until all of it is opened. */
async function fill(
  stock: Stock,
  file: (purpose: Purpose) => (number: number) => Promise<unknown>,
  { stock: wanted, moved }: DeadlineSize,
  burst: Burst,
): Promise<void> {
  const toMove = Math.max(0, moved - (await stock.movable()));
  const still = Math.max(0, wanted - toMove - (await stock.open()));
  console.log(`stock: ${still} cases filed, and ${toMove} that the calendar will move`);
  const taken = await measure(still, AT_ONCE, file('still'));
  await measure(toMove, AT_ONCE, file('moved'));
  if (still > 0) console.log(`stock: taken at ${taken.perSecond.toFixed(0)}/s, being opened`);
  await burst.untilWorkedOff();
  console.log(`stock: ${await stock.open()} open cases`);
}

function noteBy(clerk: StaffClient, cases: readonly { readonly caseNo: string }[]) {
  return (number: number) =>
    clerk.command(cases[number % cases.length]?.caseNo ?? '', 'add-note', {
      text: '已到现场查看。',
      shownToResident: false,
    });
}

interface Change {
  readonly busy: Measured;
  readonly perSecond: number;
}

/** Brings in a day of rest and goes on working on other cases until every open case has followed. */
async function importWhile(
  ready: Ready,
  team: StaffTeam,
  stock: Stock,
  note: (number: number) => Promise<unknown>,
  size: DeadlineSize,
): Promise<Change> {
  const admin = ready.demoAccounts.find(({ role }) => role === ADMIN_ROLE);
  if (!admin) throw new Error('No account may change the calendar.');
  const rules = (await team.of(admin.organisationCode, ADMIN_ROLE)).rules();
  const { overlay } = await rules.calendars();
  const movable = await stock.movable();
  const begin = performance.now();
  const { revision } = await rules.addOverlay({
    overlay: 'bench',
    source: 'bench: a day of rest that nobody asked for',
    days: [...overlay, { date: nextWorkingDay(overlay), kind: 'rest', name: '压力测试' }],
  });
  if (revision === null) throw new Error('The calendar did not come into force.');
  const followed = stock.untilFollowed(revision).then(() => performance.now() - begin);
  const busy = await measure(size.commands, 1, note);
  const tookMs = await followed;
  const restated = await stock.restated(revision);
  console.log(`calendar: ${restated} cases moved in ${(tookMs / 1000).toFixed(0)} s`);
  if (restated !== movable) throw new Error(`${restated} cases were moved, not ${movable}`);
  return { busy, perSecond: (restated * 1000) / tookMs };
}

/** The next working day that no earlier run took, which five working days from now contain for the first few runs. */
function nextWorkingDay(taken: readonly { readonly date: string }[]): string {
  const day = new Date(Date.now() + 8 * 3_600_000);
  const date = () => day.toISOString().slice(0, 10);
  do day.setUTCDate(day.getUTCDate() + 1);
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6 || taken.some((one) => one.date === date()));
  return date();
}

async function drainPile(
  size: DeadlineSize,
  stock: Stock,
  burst: Burst,
  file: (n: number) => Promise<unknown>,
) {
  console.log(`deadlines: ${size.due} cases filed, due a few minutes later`);
  const since = new Date();
  await measure(size.due, AT_ONCE, file);
  await burst.untilWorkedOff();
  return stock.drained(since, size.due, PATIENCE_MS);
}
