import { MigrationStage } from './migration-stage';

const WORK_LISTS = 'WorkLists1764600000000';

const org = (n: number) => `019a0000-0000-7000-8000-00000000000${n}`;
const [DISTRICT, STREET, COMMUNITY, OTHER_STREET, HELPER] = [1, 2, 3, 4, 5].map(org);

const BEFORE = `
INSERT INTO org_units (id, code, name, short_name, level, kind, parent_id, path) VALUES
  ('${DISTRICT}', 'd', 'd', 'd', 'district', 'government', NULL, '/d/'),
  ('${STREET}', 's', 's', 's', 'street', 'government', '${DISTRICT}', '/d/s/'),
  ('${COMMUNITY}', 'c', 'c', 'c', 'community', 'government', '${STREET}', '/d/s/c/'),
  ('${OTHER_STREET}', 'o', 'o', 'o', 'street', 'government', '${DISTRICT}', '/d/o/'),
  ('${HELPER}', 'h', 'h', 'h', 'community', 'government', '${OTHER_STREET}', '/d/o/h/');
INSERT INTO categories (code, level, name, on_duty_list, default_urgency, path) VALUES ('x', 1, 'x', true, 'normal', '/x/');
INSERT INTO persons (id, key_id, anonymous, confidential, created_at) VALUES ('${org(6)}', 'k', true, false, now());
INSERT INTO grievances (id, case_no, person_id, channel, request_type, urgency, category_code, title, description,
    community_id, street_id, district_id, desk_org_id, status, light, seq, chain_head, sort_due_at, state, search,
    registered_at, updated_at, ended, visible_org_ids, complained_org_id)
  VALUES ('${org(7)}', 'SQ1', '${org(6)}', 'web', 'complaint', 'normal', 'x', 't', 'd', '${COMMUNITY}', '${STREET}',
    '${DISTRICT}', '${DISTRICT}', 'dispatched', 'green', 1, '', now(), '{}', '', now(), now(), false, '{${HELPER}}', '${STREET}');`;

describe('the migration for work lists', () => {
  let stage: MigrationStage;

  beforeEach(async () => {
    stage = await MigrationStage.open();
  });
  afterEach(() => stage.close());

  it('names for cases from before everybody at their place, those who handle them, and all above, but whom they are against', async () => {
    await stage.upToBefore(WORK_LISTS);
    await stage.source.query(BEFORE);
    await stage.up();
    const [row] = await stage.source.query<{ ids: string[] }[]>(
      'SELECT visible_org_ids AS ids FROM grievances',
    );
    expect([...(row?.ids ?? [])].sort()).toEqual([DISTRICT, COMMUNITY, OTHER_STREET, HELPER]);
  });
});
