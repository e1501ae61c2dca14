import { StaffTeam, SuqiuClient, type Ready } from '@suqiu/client';
import { randomUUID } from 'node:crypto';
import { measure, summary, type Measured } from '../measure';
import { ratioOf, type Ratio } from '../ratio';
import { BareTemporal } from './bare-temporal';
import { Burst } from './burst';
import { PlainTransaction } from './plain-transaction';
import { reportOf } from './reports';

/** How much of each is done; a round is one batch of ours beside one of the baseline. */
export interface Size {
  readonly rounds: number;
  readonly receiptsARound: number;
  readonly burst: number;
  readonly bareStarts: number;
  readonly commands: number;
}

export const FULL: Size = { rounds: 4, receiptsARound: 100, burst: 2000, bareStarts: 600, commands: 300 };

const AT_ONCE = 32;
const COMMUNITY = 'donghu-shiniuyan';

/** The three comparisons of taking grievances in: receipts, opened processes, commands. */
export async function benchIntake(ready: Ready, size: Size): Promise<Ratio[]> {
  const client = new SuqiuClient(ready.api);
  const run = `bench-${randomUUID().slice(0, 8)}`;
  const file = (number: number) => client.file(reportOf(number), `${run}-${number}`);
  const burst = await Burst.watch(ready.database, ready.temporal);
  try {
    const receipts = await compareReceipts(ready, file, burst, size);
    await burst.untilWorkedOff();
    return await BareTemporal.with(ready.temporal, async (bare) => [
      ...receipts,
      ...(await compareOpening(bare, burst, (number) => file(1_000_000 + number), size)),
      ...(await compareCommands(bare, client, ready, file, size)),
    ]);
  } finally {
    await burst.close();
  }
}

type File = (number: number) => Promise<{ readonly caseNo: string }>;

async function compareReceipts(ready: Ready, file: File, burst: Burst, size: Size): Promise<Ratio[]> {
  const { caseNo } = await file(0);
  const plain = await PlainTransaction.like(ready.database, caseNo);
  console.log(`receipts: ${size.rounds} rounds of ${size.receiptsARound}, ${plain.rows()} rows each`);
  await measure(50, 1, (number) => file(100_000 + number));
  await measure(50, 1, (number) => plain.write(number));
  const rounds = {
    ours: [] as Measured[],
    base: [] as Measured[],
    oursMany: [] as Measured[],
    baseMany: [] as Measured[],
  };
  for (let round = 0; round < size.rounds; round += 1) {
    const from = 200_000 + round * 10_000;
    // What the receipts before have set off must be over, or it would weigh on the baseline.
    await burst.untilWorkedOff();
    rounds.base.push(await measure(size.receiptsARound, 1, (number) => plain.write(number)));
    rounds.baseMany.push(await measure(size.receiptsARound, 8, (number) => plain.write(number)));
    rounds.ours.push(await measure(size.receiptsARound, 1, (number) => file(from + number)));
    await burst.untilWorkedOff();
    rounds.oursMany.push(await measure(size.receiptsARound, 8, (number) => file(from + 5_000 + number)));
  }
  await plain.cleanUp();
  await plain.close();
  const middle = (all: readonly Measured[], pick: (measured: Measured) => number): number =>
    summary(all.map(pick), 1).p50;
  return [
    ratioOf(
      'receipt p50, one at a time',
      'ms',
      middle(rounds.ours, (m) => m.p50),
      middle(rounds.base, (m) => m.p50),
      { atMost: 2 },
    ),
    ratioOf(
      'receipt p95, one at a time',
      'ms',
      middle(rounds.ours, (m) => m.p95),
      middle(rounds.base, (m) => m.p95),
      null,
    ),
    ratioOf(
      'receipts, eight at once',
      '/s',
      middle(rounds.oursMany, (m) => m.perSecond),
      middle(rounds.baseMany, (m) => m.perSecond),
      null,
    ),
  ];
}

async function compareOpening(bare: BareTemporal, burst: Burst, file: File, size: Size): Promise<Ratio[]> {
  console.log(`bare starts: ${size.bareStarts}`);
  const begin = performance.now();
  await measure(size.bareStarts, AT_ONCE, (number) => bare.start(number));
  await bare.untilAllArmed();
  const bareRate = (size.bareStarts * 1000) / (performance.now() - begin);
  console.log(`burst: ${size.burst} receipts`);
  const taken = await measure(size.burst, AT_ONCE, file);
  const waiting = await burst.waiting();
  const drainFrom = performance.now();
  await burst.untilWorkedOff();
  const openedRate = (waiting * 1000) / (performance.now() - drainFrom);
  console.log(
    `burst: taken at ${taken.perSecond.toFixed(0)}/s (p95 ${taken.p95.toFixed(0)} ms), ${waiting} waiting at its end`,
  );
  return [ratioOf('processes opened, after a burst', '/s', openedRate, bareRate, { atLeast: 0.7 })];
}

async function compareCommands(
  bare: BareTemporal,
  client: SuqiuClient,
  ready: Ready,
  file: File,
  size: Size,
): Promise<Ratio[]> {
  console.log(`commands: ${size.commands}`);
  const clerk = await new StaffTeam(client, ready.demoAccounts).of(COMMUNITY, 'community_clerk');
  const cases = await Promise.all(Array.from({ length: 20 }, (_, number) => file(900_000 + number)));
  const note = (number: number) => {
    const caseNo = cases[number % cases.length]?.caseNo ?? '';
    return clerk.command(caseNo, 'add-note', { text: '已到现场查看。', shownToResident: false });
  };
  const touch = (number: number) => bare.touch(number % cases.length);
  await measure(cases.length, 1, note);
  await measure(cases.length, 1, touch);
  const theirs = await measure(size.commands, 1, touch);
  const ours = await measure(size.commands, 1, note);
  return [
    ratioOf('staff command p50', 'ms', ours.p50, theirs.p50, null),
    ratioOf('staff command p95', 'ms', ours.p95, theirs.p95, { atMost: 1.3 }),
  ];
}
