import { DataSource } from 'typeorm';
import { dataSourceOptions, migrateDown, migrateUp } from '../src/index';
import { createEmptyDatabase, type EmptyDatabase } from './empty-database';

const METRICS = 'Metrics1764800000000';
const CASE = '019a0000-0000-7000-8000-000000000007';
const SOMEBODY = '019a0000-0000-7000-8000-000000000006';
const DISTRICT = '019a0000-0000-7000-8000-000000000001';

const BEFORE = `
INSERT INTO categories (code, level, name, on_duty_list, default_urgency, path) VALUES ('x', 1, 'x', true, 'normal', '/x/');
INSERT INTO persons (id, key_id, anonymous, confidential, created_at) VALUES ('${SOMEBODY}', 'k', true, false, now());
INSERT INTO grievances (id, case_no, person_id, channel, request_type, urgency, category_code, title, description,
    district_id, desk_org_id, status, light, seq, chain_head, sort_due_at, state, search, registered_at, updated_at,
    ended, visible_org_ids)
  VALUES ('${CASE}', 'SQ1', '${SOMEBODY}', 'web', 'complaint', 'normal', 'x', 't', 'd', '${DISTRICT}', '${DISTRICT}',
    'dispatched', 'green', 1, '', now(), '{}', '', now(), now(), false, '{}');`;

describe('the migration for figures', () => {
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

  it('queues the cases from before, so that the figures begin with the first case and not with the migration', async () => {
    await migrateUp(options());
    while ((await migrateDown(options())) !== METRICS);
    await source.query(BEFORE);
    await migrateUp(options());
    expect(await source.query('SELECT subject_kind, subject_id FROM metric_queue')).toEqual([
      { subject_kind: 'case', subject_id: CASE },
    ]);
  });
});
