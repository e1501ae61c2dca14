import { DataSource } from 'typeorm';
import { dataSourceOptions, migrateDown, migrateUp, migrationStatus, MIGRATIONS } from '../src/index';
import { createEmptyDatabase, type EmptyDatabase } from './empty-database';

const LEFT_OVER = `
  SELECT relname AS name FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
   WHERE nspname = 'public' AND relkind <> 'i' AND relname !~ '^schema_migrations'
  UNION ALL
  SELECT proname FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace WHERE nspname = 'public'`;

describe('migrations', () => {
  let database: EmptyDatabase;
  let source: DataSource;

  beforeEach(async () => {
    database = await createEmptyDatabase();
    source = await new DataSource(options()).initialize();
  });

  afterEach(async () => {
    await source.destroy();
    await database.drop();
  });

  const options = () => dataSourceOptions({ url: database.url, poolSize: 2 });

  async function allDown(): Promise<void> {
    while ((await migrateDown(options())) !== null);
  }

  it('bring an empty database to exactly what the entities declare', async () => {
    await migrateUp(options());
    const difference = await source.driver.createSchemaBuilder().log();
    expect(difference.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('would be seen to differ from the entities if one forgot an index or a column', async () => {
    await migrateUp(options());
    await source.query('DROP INDEX persons_phone_index_idx; ALTER TABLE staff DROP COLUMN active');
    const difference = await source.driver.createSchemaBuilder().log();
    expect(difference.upQueries).toHaveLength(2);
  });

  it('go down to nothing and up again', async () => {
    const applied = await migrateUp(options());
    expect(applied).toHaveLength(MIGRATIONS.length);
    await allDown();
    expect(await source.query(LEFT_OVER)).toEqual([]);
    expect(await migrateUp(options())).toEqual(applied);
    expect(await migrateUp(options())).toEqual([]);
  });

  it('say what is applied and what is pending', async () => {
    expect((await migrationStatus(source)).pending).toHaveLength(MIGRATIONS.length);
    await migrateUp(options());
    expect(await migrationStatus(source)).toMatchObject({ pending: [] });
  });

  it('are applied once when several processes start them together', async () => {
    const runs = await Promise.all([1, 2, 3].map(() => migrateUp(options())));
    expect(runs.flat()).toHaveLength(MIGRATIONS.length);
  });
});
