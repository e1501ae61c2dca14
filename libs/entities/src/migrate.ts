import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './database/data-source';
import { explainDatabaseError } from './database/database-error';
import { migrateDown, migrateUp, migrationStatus } from './database/migrator';

const USAGE = 'Usage: migrate up | down | status   (the database is named by DATABASE_URL)';

/** The command line of migrations: says what it did in sentences, ends with 0, 1 (failed) or 2 (wrong use). */
async function main(command: string | undefined, url: string | undefined): Promise<number> {
  if (!command || !['up', 'down', 'status'].includes(command)) {
    console.error(USAGE);
    return 2;
  }
  if (!url) {
    console.error(
      'DATABASE_URL is not set: set it to a PostgreSQL address, e.g. postgres://suqiu@127.0.0.1:5432/suqiu',
    );
    return 2;
  }
  try {
    for (const line of await run(command, url)) console.log(line);
    return 0;
  } catch (error) {
    console.error(explainDatabaseError(error));
    return 1;
  }
}

async function run(command: string, url: string): Promise<readonly string[]> {
  const options = dataSourceOptions({ url, poolSize: 1 });
  if (command === 'up') {
    const applied = await migrateUp(options);
    return applied.length > 0 ? applied.map((name) => `Applied ${name}.`) : ['The database is up to date.'];
  }
  if (command === 'down') {
    const undone = await migrateDown(options);
    return [undone ? `Took back ${undone}.` : 'There is nothing to take back.'];
  }
  const source = await new DataSource(options).initialize();
  try {
    const { applied, pending } = await migrationStatus(source);
    return [...applied.map((name) => `applied  ${name}`), ...pending.map((name) => `pending  ${name}`)];
  } finally {
    await source.destroy();
  }
}

if (require.main === module) {
  void main(process.argv[2], process.env['DATABASE_URL']).then((code) => {
    process.exitCode = code;
  });
}
