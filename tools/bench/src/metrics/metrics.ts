import { readyPath, StaffTeam, SuqiuClient, type Ready, type StaffClient } from '@suqiu/client';
import { randomUUID } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { Pool } from 'pg';
import { Burst } from '../intake/burst';
import { reportOf } from '../intake/reports';
import { measure, summary, type Measured } from '../measure';
import { ratioOf, table, type Ratio } from '../ratio';
import { CaseStock } from './case-stock';
import { CountingSwitch } from './counting-switch';
import type { MetricSize } from './metric-size';
import { KeptLooks, type Look } from './kept-looks';
import { verifyFigures } from './verification';

const DISTRICT = 'yunze';
const COMMUNITY = 'donghu-shiniuyan';
const SCHEME = 'calendar_month';
const CASES = 20;
const ROOT = resolve(__dirname, '../../../..');

/** The dashboard of a district over few cases and over many, what counting costs a command, and the second count. */
export async function benchMetrics(ready: Ready, size: MetricSize): Promise<Ratio[]> {
  const pool = new Pool({ connectionString: ready.database, max: 2 });
  const burst = await Burst.watch(ready.database, ready.temporal);
  try {
    const stock = new CaseStock(pool, burst);
    const team = new StaffTeam(new SuqiuClient(ready.api), ready.demoAccounts);
    const supervisor = await team.of(DISTRICT, 'district_supervisor');
    const looks = new KeptLooks(join(dirname(readyPath()), 'bench', 'metrics-looks.json'));
    const known = (await stock.present()) < size.few ? null : looks.of(size.few);
    const few = known ?? looks.keep(await lookOver(size.few, stock, supervisor, size));
    await stock.growTo(size.many);
    const counting = await compareCounting(ready, pool, stock, size);
    console.log(table(counting));
    const many = await lookOver(size.many, stock, supervisor, size);
    const pick = (what: string, unit: string, of: (one: Look) => number, goal: Ratio['goal']): Ratio =>
      ratioOf(`${what}, many cases beside few`, unit, of(many), of(few), goal);
    return [
      pick('dashboard p50', 'ms', ({ dashboard }) => dashboard.p50, null),
      pick('dashboard p95', 'ms', ({ dashboard }) => dashboard.p95, { atMost: 1.5 }),
      pick(
        'second count, a thousand cases',
        's',
        ({ cases, second }) => (second.seconds * 1000) / cases,
        null,
      ),
      pick('second count, memory', 'MB', ({ second }) => second.peakMegabytes, null),
      ...counting,
    ];
  } finally {
    await burst.close();
    await pool.end();
  }
}

async function lookOver(
  cases: number,
  stock: CaseStock,
  supervisor: StaffClient,
  size: MetricSize,
): Promise<Look> {
  await stock.growTo(cases);
  const asked = { scheme: SCHEME, period: lastMonth() };
  const read = () => supervisor.dashboard(asked);
  const { metrics, groups } = await read();
  const units = groups.reduce((sum, group) => sum + group.rows.length, 0);
  await measure(10, 1, read);
  const dashboard = await measure(size.dashboards, 1, read);
  console.log(
    `${cases} cases: ${metrics.length} figures of ${units} units, p50 ${dashboard.p50.toFixed(0)} ms, p95 ${dashboard.p95.toFixed(0)} ms`,
  );
  const second = await verifyFigures(ROOT);
  const took = `${second.seconds} s, at most ${second.peakMegabytes} MB`;
  console.log(`${cases} cases: second count ${took}. ${second.compared}`);
  return { cases, dashboard, second };
}

/** Commands on the same cases by the same person, in turns with and without their being counted. */
async function compareCounting(
  ready: Ready,
  pool: Pool,
  stock: CaseStock,
  size: MetricSize,
): Promise<Ratio[]> {
  const client = new SuqiuClient(ready.api);
  const clerk = await new StaffTeam(client, ready.demoAccounts).of(COMMUNITY, 'community_clerk');
  const run = `bench-${randomUUID().slice(0, 8)}`;
  const cases = await Promise.all(
    Array.from({ length: CASES }, (_, number) => client.file(reportOf(number), `${run}-${number}`)),
  );
  const note = (number: number) =>
    clerk.command(cases[number % CASES]?.caseNo ?? '', 'add-note', {
      text: '已到现场查看。',
      shownToResident: false,
    });
  const counting = new CountingSwitch(pool);
  const rounds = { on: [] as Measured[], off: [] as Measured[] };
  await measure(2 * CASES, 1, note);
  try {
    for (let round = 0; round < size.rounds; round += 1) {
      rounds.on.push(await measure(size.commands, 1, note));
      await stock.untilCounted();
      await counting.off();
      rounds.off.push(await measure(size.commands, 1, note));
      await counting.on();
    }
  } finally {
    await counting.on();
    await counting.makeUp(cases.map(({ caseNo }) => caseNo));
  }
  const middle = (all: readonly Measured[], pick: (one: Measured) => number): number =>
    summary(all.map(pick), 1).p50;
  return [
    ratioOf(
      'command p50, counted beside not counted',
      'ms',
      middle(rounds.on, ({ p50 }) => p50),
      middle(rounds.off, ({ p50 }) => p50),
      { atMost: 1.15 },
    ),
    ratioOf(
      'command p95, counted beside not counted',
      'ms',
      middle(rounds.on, ({ p95 }) => p95),
      middle(rounds.off, ({ p95 }) => p95),
      null,
    ),
  ];
}

/** The last month that is over, in the district. */
function lastMonth(): string {
  const local = new Date(Date.now() + 8 * 3_600_000);
  return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
}
