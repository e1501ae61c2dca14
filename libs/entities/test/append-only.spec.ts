import { DataSource } from 'typeorm';
import { dataSourceOptions, migrateUp } from '../src/index';
import { createEmptyDatabase, type EmptyDatabase } from './empty-database';

describe('what is recorded', () => {
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
    ['grievance_events', 'UPDATE grievance_events SET seq = seq + 1'],
    ['grievance_events', 'DELETE FROM grievance_events'],
    ['grievance_events', 'TRUNCATE grievance_events'],
    ['whistle_events', 'UPDATE whistle_events SET seq = seq + 1'],
    ['whistle_events', 'DELETE FROM whistle_events'],
    ['whistle_events', 'TRUNCATE whistle_events'],
    ['theme_events', 'UPDATE theme_events SET seq = seq + 1'],
    ['theme_events', 'DELETE FROM theme_events'],
    ['theme_events', 'TRUNCATE theme_events'],
    ['rule_documents', "UPDATE rule_documents SET effective_from = '2026-01-01'"],
    ['rule_documents', 'DELETE FROM rule_documents'],
    ['rule_documents', 'TRUNCATE rule_documents CASCADE'],
    ['metric_publications', "UPDATE metric_publications SET values = '{}'"],
    ['metric_publications', 'DELETE FROM metric_publications'],
    ['metric_publications', 'TRUNCATE metric_publications'],
    ['metric_changes', 'UPDATE metric_changes SET delta = -delta'],
    ['metric_changes', 'DELETE FROM metric_changes'],
    ['metric_changes', 'TRUNCATE metric_changes'],
    ['metric_application_steps', 'UPDATE metric_application_steps SET seq = seq + 1'],
    ['metric_application_steps', 'DELETE FROM metric_application_steps'],
    ['metric_application_steps', 'TRUNCATE metric_application_steps'],
  ])('cannot be changed in %s: %s', async (table, statement) => {
    await expect(source.query(statement)).rejects.toThrow(`${table} is append-only`);
  });
});
