import { MIGRATIONS, migrationStatus } from '../src/index';
import { MigrationStage } from './migration-stage';

const LEFT_OVER = `
  SELECT relname AS name FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
   WHERE nspname = 'public' AND relkind <> 'i' AND relname !~ '^schema_migrations'
  UNION ALL
  SELECT proname FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace WHERE nspname = 'public'`;

describe('migrations', () => {
  let stage: MigrationStage;

  beforeEach(async () => {
    stage = await MigrationStage.open();
  });
  afterEach(() => stage.close());

  async function allDown(): Promise<void> {
    while ((await stage.down()) !== null);
  }

  it('bring an empty database to exactly what the entities declare', async () => {
    await stage.up();
    const difference = await stage.source.driver.createSchemaBuilder().log();
    expect(difference.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('would be seen to differ from the entities if one forgot an index or a column', async () => {
    await stage.up();
    await stage.source.query('DROP INDEX persons_phone_index_idx; ALTER TABLE staff DROP COLUMN active');
    const difference = await stage.source.driver.createSchemaBuilder().log();
    expect(difference.upQueries).toHaveLength(2);
  });

  it('go down to nothing and up again', async () => {
    const applied = await stage.up();
    expect(applied).toHaveLength(MIGRATIONS.length);
    await allDown();
    expect(await stage.source.query(LEFT_OVER)).toEqual([]);
    expect(await stage.up()).toEqual(applied);
    expect(await stage.up()).toEqual([]);
  });

  it('say what is applied and what is pending', async () => {
    expect((await migrationStatus(stage.source)).pending).toHaveLength(MIGRATIONS.length);
    await stage.up();
    expect(await migrationStatus(stage.source)).toMatchObject({ pending: [] });
  });

  it('are applied once when several processes start them together', async () => {
    const runs = await Promise.all([1, 2, 3].map(() => stage.up()));
    expect(runs.flat()).toHaveLength(MIGRATIONS.length);
  });
});
