import { Client } from 'pg';

/** The address of the PostgreSQL server on which tests make their databases. */
export function testServerUrl(): string {
  const url = process.env['SUQIU_TEST_DATABASE_URL'];
  if (!url) {
    throw new Error(
      'SUQIU_TEST_DATABASE_URL is not set: set it to a PostgreSQL server for tests, e.g. postgres://postgres@127.0.0.1:5432/postgres',
    );
  }
  return url;
}

/** The address of another database on the same server. */
export function databaseUrl(name: string): string {
  const url = new URL(testServerUrl());
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs statements about databases in a connection of their own. */
export async function onTestServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: testServerUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
