import { fixedRules, Ledger, MetricProjector } from '@suqiu/ledger';
import { MetricBook, Rulebook } from '@suqiu/policy';
import {
  anIntake,
  createTestDatabase,
  seedSmallDistrict,
  testKeys,
  waitUntil,
  type TestDatabase,
} from '@suqiu/testing';
import { Projecting } from '../src/metrics/projecting.service';
import { createLogger } from '../src/observability/logger';
import { Metrics } from '../src/observability/metrics';

describe('the projector of a worker', () => {
  let database: TestDatabase;
  let ledger: Ledger;

  beforeAll(async () => {
    database = await createTestDatabase();
    await seedSmallDistrict(database.dataSource);
    const rules = fixedRules(new Rulebook('generic'));
    ledger = new Ledger(database.dataSource, rules, { keys: testKeys(), clock: Date.now });
  });
  afterAll(() => database.drop());

  const registered = async (): Promise<number> => {
    const [row] = await database.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM metric_facts WHERE set_code = 'registered'`,
    );
    return row?.n ?? 0;
  };
  const start = (metrics: Metrics): Projecting => {
    const { dataSource } = database;
    const projector = new MetricProjector(dataSource, MetricBook.load(), Date.now);
    const projecting = new Projecting(
      { database: dataSource, projector },
      { batch: 3, everyMs: 50 },
      { logger: createLogger('silent'), metrics },
    );
    projecting.start();
    return projecting;
  };

  it('works off what waits, batch after batch, together with a second one, and says how far it is', async () => {
    for (let no = 0; no < 10; no += 1) await ledger.receive(anIntake());
    const metrics = new Metrics();
    const [first, second] = [start(metrics), start(metrics)];
    await waitUntil('everything is counted', async () => (await registered()) === 10);
    await waitUntil('nothing waits', async () => (await metrics.figuresWaiting.get()).values[0]?.value === 0);
    await ledger.receive(anIntake());
    await waitUntil('what came later is counted too', async () => (await registered()) === 11);
    await Promise.all([first.stop(), second.stop()]);
    expect((await metrics.figuresFollowed.get()).values).toEqual([{ labels: {}, value: 11 }]);
    expect((await metrics.figuresOldest.get()).values).toEqual([{ labels: {}, value: 0 }]);
  });

  it('says how much waits and for how long while counting fails', async () => {
    await ledger.receive(anIntake());
    await database.dataSource.query('ALTER TABLE metric_facts RENAME TO metric_facts_away');
    const metrics = new Metrics();
    const projecting = start(metrics);
    await waitUntil('rounds fail', async () =>
      (await metrics.roundsFailed.get()).values.some(({ value }) => value >= 2),
    );
    expect((await metrics.figuresWaiting.get()).values).toEqual([{ labels: {}, value: 1 }]);
    expect((await metrics.figuresOldest.get()).values[0]?.value).toBeGreaterThan(0);
    await database.dataSource.query('ALTER TABLE metric_facts_away RENAME TO metric_facts');
    await waitUntil('it is made good', async () => (await registered()) === 12);
    await projecting.stop();
  });
});
