import { DataSource } from 'typeorm';
import { BoardCasesQuery } from '../src/boards/board-cases.query';
import { CASE_GROUPS, type CaseGroup } from '../src/boards/board-group';
import { openOffice, type SmallOffice } from './support/small-office';

const CASES = 3_000;
/** One case in so many is dispatched by 翠竹街道, waits for an answer, and is to be called about. */
const OWN_ONE_IN = 20;
const WAITING_ONE_IN = 100;

/** Copies of one filed case, each due a minute after the one before. */
const COPY = `
INSERT INTO grievances
SELECT (jsonb_populate_record(g, jsonb_build_object(
  'id', gen_random_uuid(), 'case_no', 'COPY-' || n, 'sort_due_at', g.sort_due_at + n * interval '1 minute',
  'dispatcher_org_id', CASE WHEN n % ${OWN_ONE_IN} = 0 THEN g.dispatcher_org_id ELSE $1::uuid END,
  'lead_org_id', CASE WHEN n % ${OWN_ONE_IN} = 0 THEN $2::uuid ELSE g.lead_org_id END,
  'status', CASE WHEN n % ${WAITING_ONE_IN} = 0 THEN 'return_review' ELSE 'dispatched' END))).*
FROM grievances g, generate_series(1, ${CASES}) n`;

const WAIT = `
UPDATE grievances SET state = state || '{"pendingPause": "appraisal", "pendingAccount": 1,
  "extensions": {"granted": 0, "pending": {}}, "callback": {"answer": null}}' WHERE case_no LIKE 'COPY-%00'`;

/** Where not that of decisions to make: what is one status is found by it as well, whichever PostgreSQL takes to be shorter. */
const BY_STATUS = /grievances_(to_decide|open_by_status)_idx/;
const INDEXES: Partial<Record<CaseGroup, RegExp>> = {
  escalated: /grievances_open_by_lead_idx/,
  callbacks: /grievances_to_call_back_idx/,
  returns: BY_STATUS,
  results: BY_STATUS,
  terminations: BY_STATUS,
};

describe('the board among thousands of open cases', () => {
  let office: SmallOffice;

  beforeAll(async () => {
    office = await openOffice();
    const { orgs } = office.district;
    await office.resident.files();
    await office.database.dataSource.query(COPY, [orgs.donghu.id, orgs.cuizhu.id]);
    await office.database.dataSource.query(WAIT);
    await office.database.dataSource.query('VACUUM ANALYZE grievances');
  });
  afterAll(() => office.close());

  /** How PostgreSQL goes about pages and counts, told by the statements that the board really sends. */
  const planFor = async (group: CaseGroup) => {
    const explaining = {
      query: (sql: string, values: unknown[]) => office.database.dataSource.query(`EXPLAIN ${sql}`, values),
    } as DataSource;
    const orgId = office.district.orgs.cuizhu.id;
    const sight = { orgId, scope: { areaIds: [orgId], blindIds: [] } };
    const board = new BoardCasesQuery(explaining);
    const page: unknown = await board.pages(sight, { groups: [group], after: null, limit: 21 });
    return JSON.stringify([page, await board.counts(sight, [group])]);
  };

  it.each(CASE_GROUPS)(
    'finds %s by an index, and counts them without reading all the others',
    async (group) => {
      const plan = await planFor(group);
      expect(plan).toMatch(INDEXES[group] ?? /grievances_to_decide_idx/);
      expect(plan).not.toMatch(/Seq Scan on grievances/);
    },
  );
});
