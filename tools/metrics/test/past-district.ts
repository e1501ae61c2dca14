import { DAY_MS } from '@suqiu/domain';
import { sowDistrict } from '@suqiu/demo';
import { MetricProjector, PastLedger } from '@suqiu/ledger';
import { MetricBook, Rulebook } from '@suqiu/policy';
import { readProfile, simulate } from '@suqiu/simulate';
import { createTestDatabase, testKeys, type TestDatabase } from '@suqiu/testing';

const TO = Date.UTC(2026, 10, 24, 16);

/** A district with the past of a few months, counted. */
export async function districtWithPast(cases: number): Promise<TestDatabase> {
  const database = await createTestDatabase();
  const { dataSource } = database;
  await sowDistrict(dataSource);
  const rules = new Rulebook('generic');
  const ledger = await PastLedger.open(dataSource, {
    rules,
    keys: testKeys(),
    figures: MetricBook.load(),
  });
  const plan = { seed: 11, cases, from: TO - 120 * DAY_MS, to: TO, openAtMost: 50, numbersFrom: 1 };
  await simulate(
    plan,
    { dataSource, ledger, calendar: rules.calendar(), profile: readProfile() },
    () => undefined,
  );
  await countAll(database);
  return database;
}

/** Counts what waits, as a worker does. */
export async function countAll({ dataSource }: TestDatabase): Promise<void> {
  const projector = new MetricProjector(dataSource, MetricBook.load(), () => TO);
  for (let rows = 1; rows > 0;) rows = (await projector.project(200))?.rows ?? 0;
}
