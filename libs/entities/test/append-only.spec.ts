import { DataSource } from 'typeorm';
import { dataSourceOptions, migrateUp } from '../src/index';
import { createEmptyDatabase, type EmptyDatabase } from './empty-database';

describe('the table of events', () => {
  let database: EmptyDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createEmptyDatabase();
    const options = dataSourceOptions({ url: database.url, poolSize: 1 });
    await migrateUp(options);
    source = await new DataSource(options).initialize();
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it.each([
    'UPDATE grievance_events SET seq = seq + 1',
    'DELETE FROM grievance_events',
    'TRUNCATE grievance_events',
  ])('refuses to change what is recorded: %s', async (statement) => {
    await expect(source.query(statement)).rejects.toThrow('grievance_events is append-only');
  });
});
