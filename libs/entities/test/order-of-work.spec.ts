import { MigrationStage } from './migration-stage';

const ORDER_OF_WORK = 'OrderOfWork1765710000000';
const PROMISED = '2026-03-20T09:00:00Z';

const id = (n: number) => `019a0000-0000-7000-8000-00000000000${n}`;

const BEFORE = `
INSERT INTO org_units (id, code, name, short_name, level, kind, parent_id, path)
  VALUES ('${id(1)}', 'd', 'd', 'd', 'district', 'government', NULL, '/d/');
INSERT INTO categories (code, level, name, on_duty_list, default_urgency, path) VALUES ('x', 1, 'x', true, 'normal', '/x/');
INSERT INTO persons (id, key_id, anonymous, confidential, created_at) VALUES ('${id(2)}', 'k', true, false, now());
INSERT INTO grievances (id, case_no, person_id, channel, request_type, urgency, category_code, title, description,
    district_id, desk_org_id, status, light, seq, chain_head, due_at, sort_due_at, state, search, registered_at, updated_at,
    ended, visible_org_ids)
  SELECT id::uuid, case_no, '${id(2)}', 'web', 'complaint', 'normal', 'x', 't', 'd', '${id(1)}', '${id(1)}', status, 'grey', 1,
    '', '${PROMISED}', '${PROMISED}', '{}', '', '2026-03-01T00:00:00Z', now(), false, '{${id(1)}}'
  FROM (VALUES ('${id(3)}', 'open', 'in_progress'), ('${id(4)}', 'paused', 'in_progress'), ('${id(5)}', 'closed', 'closed'))
    AS made (id, case_no, status);
INSERT INTO sla_clocks (grievance_id, key, kind, rule_id, started_at, due_at, limits, pauses, paused_at, light, provisional,
    calendar_id, stopped_at)
  SELECT id::uuid, kind, kind, 'r', '2026-03-01T00:00:00Z', due_at::timestamptz, '[]', '[]', paused_at::timestamptz, 'green', false, 'c',
    stopped_at::timestamptz
  FROM (VALUES
    ('${id(3)}', 'case', '${PROMISED}', NULL, NULL),
    ('${id(3)}', 'contact', '2026-03-02T09:00:00Z', NULL, NULL),
    ('${id(3)}', 'sign', '2026-03-01T09:00:00Z', NULL, '2026-03-01T08:00:00Z'),
    ('${id(3)}', 'urge_cycle', '2026-03-01T07:00:00Z', NULL, NULL),
    ('${id(4)}', 'case', '${PROMISED}', '2026-03-03T00:00:00Z', NULL),
    ('${id(4)}', 'pause_end', '2026-03-09T00:00:00Z', NULL, NULL),
    ('${id(5)}', 'case', '${PROMISED}', NULL, '2026-03-05T00:00:00Z'),
    ('${id(5)}', 'reopen_window', '2026-03-30T00:00:00Z', NULL, NULL)
  ) AS made (id, kind, due_at, paused_at, stopped_at)`;

describe('the migration for the order of work', () => {
  let stage: MigrationStage;

  beforeEach(async () => {
    stage = await MigrationStage.open();
  });
  afterEach(() => stage.close());

  const order = async () =>
    (
      await stage.source.query<{ case_no: string; at: string }[]>(
        `SELECT case_no, extract(epoch FROM sort_due_at)::bigint * 1000 AS at FROM grievances ORDER BY sort_due_at, id`,
      )
    ).map(({ case_no, at }) => [case_no, Number(at)]);

  it('puts cases from before where a step would put them: by the first duty, or behind all duties', async () => {
    await stage.upToBefore(ORDER_OF_WORK);
    await stage.source.query(BEFORE);
    await stage.up();
    const behind = Date.UTC(2970, 0, 1) + Date.parse(PROMISED);
    expect(await order()).toEqual([
      ['open', Date.parse('2026-03-02T09:00:00Z')],
      ['paused', behind],
      ['closed', behind],
    ]);
    await stage.takeBack(ORDER_OF_WORK);
    expect(new Set((await order()).map(([, at]) => at))).toEqual(new Set([Date.parse(PROMISED)]));
  });
});
