import { readReady, readyPath } from '@suqiu/client';
import { Client } from 'pg';
import { UsageError } from './usage-error';

/** The database of the installation: DATABASE_URL, else that of the stack that runs here. Throws UsageError. */
export function databaseUrl(env: NodeJS.ProcessEnv = process.env): string {
  const url = env.DATABASE_URL ?? readReady(readyPath(env))?.database;
  if (url) return url;
  throw new UsageError('No stack runs here. Start one with npm start, or name a database by DATABASE_URL.');
}

/** Does something on a connection of its own, and closes it. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'suqiu-metrics' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
