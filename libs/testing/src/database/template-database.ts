import { createHash } from 'node:crypto';
import { dataSourceOptions, migrateUp, MIGRATIONS } from '@suqiu/entities';
import type { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { databaseUrl, onTestServer } from './test-server';

/** Any number will do, as long as nothing else on the server locks by it. */
const TEMPLATE_LOCK = 7_318_002;

/**
 * The name of a migrated database without rows, from which test databases are copied. It is made by whoever needs it
 * first; its name changes with the statements of the migrations, so a changed schema never meets an old template.
 */
export async function templateDatabase(): Promise<string> {
  const name = `suqiu_template_${await fingerprint()}`;
  return onTestServer(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    try {
      if (!(await exists(client, name))) await build(client, name);
      return name;
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
    }
  });
}

/** A build that was cut short leaves its rest under another name, so a template is either whole or absent. */
async function build(client: Client, name: string): Promise<void> {
  const unfinished = `${name}_unfinished`;
  await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${unfinished}`);
  await migrateUp(dataSourceOptions({ url: databaseUrl(unfinished), poolSize: 1 }));
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
}

async function exists(client: Client, name: string): Promise<boolean> {
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  return found.rows.length > 0;
}

/** What the migrations would have the server do, wherever its text is written: each is run against somebody who only listens. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const listener = {
    query: (statement: string, parameters: unknown[] = []): Promise<unknown[]> => {
      hash.update(statement).update(JSON.stringify(parameters));
      return Promise.resolve([]);
    },
  };
  for (const Migration of MIGRATIONS) {
    const migration = new Migration();
    hash.update(migration.name);
    // Migrations ask for nothing but that statements be run.
    await migration.up(listener as unknown as QueryRunner);
  }
  return hash.digest('hex').slice(0, 12);
}
