import { randomBytes } from 'node:crypto';
import { dataSourceOptions } from '@suqiu/entities';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { templateDatabase } from './template-database';
import { databaseUrl, onTestServer } from './test-server';

/** A migrated database of its own, with a pool that is open. */
export interface TestDatabase {
  readonly url: string;
  readonly dataSource: DataSource;
  /** Closes the pool and deletes the database. */
  drop(): Promise<void>;
}

const POOL_SIZE = 5;
/** As long as any test may take: on a busy machine a test waits, where the service would give up. */
const CONNECT_TIMEOUT_MS = 60_000;

/**
 * Makes a migrated, empty database on the server that `SUQIU_TEST_DATABASE_URL` names. It is copied from a template,
 * which takes a fraction of a second. Whoever makes one drops it.
 */
export async function createTestDatabase(
  options: { readonly poolSize?: number } = {},
): Promise<TestDatabase> {
  const template = await templateDatabase();
  const name = `suqiu_test_${randomBytes(6).toString('hex')}`;
  await onTestServer((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  const url = databaseUrl(name);
  const dataSource = await new DataSource({
    ...dataSourceOptions({ url, poolSize: options.poolSize ?? POOL_SIZE }),
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
  } as DataSourceOptions).initialize();
  return {
    url,
    dataSource,
    drop: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await onTestServer((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}
