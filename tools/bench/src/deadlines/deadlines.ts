import { StaffTeam, SuqiuClient, type Ready, type StaffClient } from '@suqiu/client';
import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { Burst } from '../intake/burst';
import { measure, type Measured } from '../measure';
import { ratioOf, type Ratio } from '../ratio';
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
  await measure(50, 1, answer);
  const fewOpen = await stock.open();
  const answerOfFew = await measure(size.answers, 1, answer);

  console.log(`stock: ${size.stock} cases, ${size.moved} of them moved by the calendar`);
  const taken = await measure(size.stock - size.moved, AT_ONCE, file('still'));
  await measure(size.moved, AT_ONCE, file('moved'));
  console.log(`stock: taken at ${taken.perSecond.toFixed(0)}/s, being opened`);
  await burst.untilWorkedOff();
  const answerOfMany = await measure(size.answers, 1, answer);
  console.log(`answers: ${fewOpen} open cases, then ${await stock.open()}`);

  const note = noteBy(clerk, first);
  await measure(20, 1, note);
  const quiet = await measure(size.commands, 1, note);
  const change = await importWhile(ready, team, stock, note, size);

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
    ratioOf(
      `resident's answer p50, ${size.stock} open beside ${fewOpen}`,
      'ms',
      answerOfMany.p50,
      answerOfFew.p50,
      null,
    ),
    ratioOf(
      `resident's answer p95, ${size.stock} open beside ${fewOpen}`,
      'ms',
      answerOfMany.p95,
      answerOfFew.p95,
      null,
    ),
    ratioOf('staff command p95 while the calendar moves cases', 'ms', change.busy.p95, quiet.p95, {
      atMost: 2,
    }),
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
  ];
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
  const begin = performance.now();
  const { revision } = await rules.addOverlay({
    overlay: 'bench',
    source: 'bench: a day of rest that nobody asked for',
    days: [{ date: nextWorkingDay(), kind: 'rest', name: '压力测试' }],
  });
  if (revision === null) throw new Error('The calendar did not come into force.');
  const followed = stock.untilFollowed(revision).then(() => performance.now() - begin);
  const busy = await measure(size.commands, 1, note);
  const tookMs = await followed;
  const restated = await stock.restated(revision);
  console.log(`calendar: ${restated} cases moved in ${(tookMs / 1000).toFixed(0)} s`);
  if (restated !== size.moved) throw new Error(`${restated} cases were moved, not ${size.moved}`);
  return { busy, perSecond: (restated * 1000) / tookMs };
}

/** The next working day, which five working days from now always contain. */
function nextWorkingDay(): string {
  const day = new Date(Date.now() + 8 * 3_600_000);
  do day.setUTCDate(day.getUTCDate() + 1);
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6);
  return day.toISOString().slice(0, 10);
}

async function drainPile(
  size: DeadlineSize,
  stock: Stock,
  burst: Burst,
  file: (n: number) => Promise<unknown>,
) {
  console.log(`deadlines: ${size.due} cases filed, due a few minutes later`);
  await measure(size.due, AT_ONCE, file);
  await burst.untilWorkedOff();
  return stock.drained(size.due, PATIENCE_MS);
}
