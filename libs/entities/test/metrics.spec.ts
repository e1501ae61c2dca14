import { MigrationStage } from './migration-stage';

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
  let stage: MigrationStage;

  beforeEach(async () => {
    stage = await MigrationStage.open();
  });
  afterEach(() => stage.close());

  it('queues the cases from before, so that the figures begin with the first case and not with the migration', async () => {
    await stage.upToBefore(METRICS);
    await stage.source.query(BEFORE);
    await stage.up();
    expect(await stage.source.query('SELECT subject_kind, subject_id FROM metric_queue')).toEqual([
      { subject_kind: 'case', subject_id: CASE },
    ]);
  });
});
