import 'reflect-metadata';
import { sowDistrict } from '@suqiu/demo';
import { dataSourceOptions } from '@suqiu/entities';
import { PastLedger } from '@suqiu/ledger';
import { MetricBook, Rulebook } from '@suqiu/policy';
import { createTestDatabase, testKeys, type TestDatabase } from '@suqiu/testing';
import { DataSource } from 'typeorm';
import { readProfile } from '../src/profile/profile';
import { simulate, type Simulated } from '../src/simulate';
import type { SimulationPlan } from '../src/simulation';

/** The demonstration district in a database of its own, and another one with the very same organisations and people. */
export interface TwinDistricts {
  readonly one: TestDatabase;
  readonly other: TestDatabase;
}

const REFERENCE = ['org_units', 'staff', 'staff_roles', 'categories'] as const;

export async function twinDistricts(): Promise<TwinDistricts> {
  const [one, other] = [await createTestDatabase(), await createTestDatabase()];
  await sowDistrict(one.dataSource);
  for (const table of REFERENCE) {
    const [{ rows }] = await one.dataSource.query<[{ rows: unknown }]>(
      `SELECT json_agg(t) AS rows FROM ${table} t`,
    );
    await other.dataSource.query(
      `INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
  return { one, other };
}

/** Simulates on a district as the command does; `plan.cases` are simulated, and each is written `copies` times. */
export async function simulateOn(
  { url }: TestDatabase,
  plan: SimulationPlan,
  copies = 1,
): Promise<Simulated> {
  const dataSource = await new DataSource(dataSourceOptions({ url, poolSize: 2 })).initialize();
  try {
    const rules = new Rulebook('generic');
    const ledger = await PastLedger.open(
      dataSource,
      { rules, keys: testKeys(), figures: MetricBook.load() },
      { copies, block: 1_000 },
    );
    const around = { dataSource, ledger, calendar: rules.calendar(), profile: readProfile() };
    return await simulate(plan, around, () => undefined);
  } finally {
    await dataSource.destroy();
  }
}
