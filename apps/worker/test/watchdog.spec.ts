import type { GrievanceState } from '@suqiu/domain';
import { waitUntil } from '@suqiu/testing';
import { createLogger } from '../src/observability/logger';
import { Metrics } from '../src/observability/metrics';
import { upkeepOf } from '../src/reconciler/upkeep';
import { CASES, WHISTLES } from '../src/temporal/process-kind';
import { overdueCases, overdueWhistles } from '../src/watchdog/overdue';
import { Watchdog } from '../src/watchdog/watchdog.service';
import { loneRelay } from './relay-stage';
import { startWorker } from './running-worker';
import { Stage } from './stage';
import { WhistleStage } from './whistle-stage';

const DAY_MS = 24 * 60 * 60 * 1000;
const GRACE_MS = 1_000;

describe('the watchdog', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
  });

  afterAll(() => stage.close());

  const watch = (metrics: Metrics): Watchdog<GrievanceState> => {
    const { dataSource } = stage.database;
    const { client, config } = stage;
    const { check } = upkeepOf(CASES, dataSource, { client }, config.temporal.taskQueue);
    const around = { logger: createLogger('silent'), metrics };
    return new Watchdog(
      dataSource,
      { kind: CASES, findOverdue: overdueCases, check },
      { everyMs: 100, graceMs: GRACE_MS },
      around,
    );
  };
  const overdue = () => overdueCases(stage.database.dataSource, GRACE_MS, 10);
  const findings = async (metrics: Metrics): Promise<Record<string, number>> =>
    Object.fromEntries(
      (await metrics.watchdogFound.get()).values.map(({ labels, value }) => [String(labels.finding), value]),
    );

  it('leaves cases alone that are in time', async () => {
    await stage.file(1);
    expect(await overdue()).toEqual([]);
  });

  it('finds a due clock whose process is gone, and gets the case a process that acts on it', async () => {
    const [id = ''] = await stage.file(1, stage.ledger(-10 * DAY_MS));
    await stage.database.dataSource.query('UPDATE grievances SET process_started_at = now()');
    expect((await overdue()).map((found) => found.id)).toEqual([id]);

    const relay = await loneRelay(stage.config);
    relay.relay.start();
    const metrics = new Metrics();
    const watchdog = watch(metrics);
    watchdog.start();
    await waitUntil(
      'a process runs',
      async () => (await stage.run(id).catch(() => null))?.status === 'RUNNING',
    );
    await watchdog.stop();
    await relay.stop();
    expect(await findings(metrics)).toMatchObject({ missing: 1 });

    const worker = await startWorker(stage.config);
    await waitUntil('no clock is overdue and unmarked', async () => (await overdue()).length === 0);
    await worker.stop();
    const { state } = await stage.row(id);
    expect(state.clocks['case']?.breachedAt).not.toBeNull();
    expect(await stage.ledger().rebuild(id)).toEqual(state);
  });

  it('finds a whistle that nobody woke when it was due, and hands it to the relay', async () => {
    const whistles = new WhistleStage(stage);
    const { client, config, database } = stage;
    const { dataSource } = database;
    const late = await whistles.draft([], undefined, whistles.ledger(-2 * DAY_MS));
    const inTime = await whistles.draft();
    await dataSource.query('UPDATE whistles SET process_started_at = now()');
    const found = await overdueWhistles(dataSource, GRACE_MS, 10);
    expect(found.map(({ id }) => id)).toEqual([late]);

    const metrics = new Metrics();
    const { check } = upkeepOf(WHISTLES, dataSource, { client }, config.temporal.taskQueue);
    const watched = { kind: WHISTLES, findOverdue: overdueWhistles, check };
    const around = { logger: createLogger('silent'), metrics };
    const watchdog = new Watchdog(dataSource, watched, { everyMs: 100, graceMs: GRACE_MS }, around);
    watchdog.start();
    await waitUntil('the relay has it', async () => !(await whistles.row(late)).started);
    await watchdog.stop();
    expect(await findings(metrics)).toMatchObject({ missing: 1 });
    expect((await whistles.row(inTime)).started).toBe(true);
  });
});
