import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** An empty database of its own on the test server (`SUQIU_TEST_DATABASE_URL`). */
export interface EmptyDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

export async function createEmptyDatabase(): Promise<EmptyDatabase> {
  const server = process.env['SUQIU_TEST_DATABASE_URL'];
  if (!server) throw new Error('SUQIU_TEST_DATABASE_URL is not set: set it to a PostgreSQL server for tests');
  const name = `suqiu_empty_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
