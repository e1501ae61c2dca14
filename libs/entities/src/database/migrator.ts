import { DataSource, type DataSourceOptions, type QueryRunner } from 'typeorm';

/** Any number will do, as long as nothing else in the database locks by it. */
const MIGRATION_LOCK = 7_318_001;

/** What a migration run did, or what there is to do. */
export interface MigrationReport {
  readonly applied: readonly string[];
  readonly pending: readonly string[];
}

/** Brings the schema to the newest version. Returns the names of the migrations it applied; waits for another migrator. */
export function migrateUp(options: DataSourceOptions): Promise<readonly string[]> {
  return locked(options, async (source) => {
    const done = await source.runMigrations({ transaction: 'each' });
    return done.map(({ name }) => name);
  });
}

/** Takes back the newest migration. Returns its name, or null when the schema is empty. */
export function migrateDown(options: DataSourceOptions): Promise<string | null> {
  return locked(options, async (source) => {
    const newest = (await migrationStatus(source)).applied.at(-1);
    if (newest === undefined) return null;
    await source.undoLastMigration({ transaction: 'each' });
    return newest;
  });
}

/** Which migrations are applied and which are not, oldest first. */
export async function migrationStatus(source: DataSource): Promise<MigrationReport> {
  const [table] = await source.query<{ found: boolean }[]>(
    `SELECT to_regclass('schema_migrations') IS NOT NULL AS found`,
  );
  const rows = table?.found
    ? await source.query<{ name: string }[]>('SELECT name FROM schema_migrations ORDER BY id')
    : [];
  const applied = rows.map(({ name }) => name);
  const known = source.migrations.map((migration) => migration.name ?? migration.constructor.name);
  return { applied, pending: known.filter((name) => !applied.includes(name)) };
}

/** Opens a data source of its own without statement limits, as a migration may take as long as it needs. */
async function locked<T>(options: DataSourceOptions, work: (source: DataSource) => Promise<T>): Promise<T> {
  const source = await new DataSource({
    ...options,
    poolSize: 2,
    extra: {},
  } as DataSourceOptions).initialize();
  const runner = source.createQueryRunner();
  try {
    return await withLock(runner, () => work(source));
  } finally {
    await runner.release();
    await source.destroy();
  }
}

async function withLock<T>(runner: QueryRunner, work: () => Promise<T>): Promise<T> {
  await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    return await work();
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  }
}
