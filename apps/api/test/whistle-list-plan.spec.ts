import { WHISTLE_STATUSES, type WhistleStatus } from '@suqiu/domain';
import type { SmallOrganisation } from '@suqiu/testing';
import { DataSource } from 'typeorm';
import type { WhistleBox } from '../src/whistles/reading/whistle-list.dto';
import { WhistleListQuery } from '../src/whistles/reading/whistle-list.query';
import { openOffice, type SmallOffice } from './support/small-office';
import { Summons } from './support/summons';

const WHISTLES = 6_000;
/** One whistle in so many is that of 翠竹街道, and summons the departments that it names; most have ended. */
const OWN_ONE_IN = 20;
const OPEN_ONE_IN = 10;

/** Copies of one blown whistle, each due a minute after the one before. */
const COPY = `
INSERT INTO whistles
SELECT (jsonb_populate_record(w, jsonb_build_object(
  'id', gen_random_uuid(), 'whistle_no', 'COPY-' || n, 'sort_due_at', w.sort_due_at + n * interval '1 minute',
  'street_org_id', CASE WHEN n % ${OWN_ONE_IN} = 0 THEN w.street_org_id ELSE $1::uuid END,
  'ended', n % ${OPEN_ONE_IN} > 0, 'status', CASE WHEN n % ${OPEN_ONE_IN} > 0 THEN 'rated' ELSE 'blown' END))).*
FROM whistles w, generate_series(1, ${WHISTLES}) n`;
const SUMMON = `
INSERT INTO whistle_departments
SELECT (jsonb_populate_record(d, jsonb_build_object('whistle_id', w.id, 'open', NOT w.ended,
  'sort_due_at', w.sort_due_at,
  'org_id', CASE WHEN w.street_org_id = $1::uuid THEN $2::uuid ELSE d.org_id END))).*
FROM whistles w, whistle_departments d
WHERE w.whistle_no LIKE 'COPY-%' AND d.lead`;

describe('boards and lists among thousands of whistles', () => {
  let office: SmallOffice;

  beforeAll(async () => {
    office = await openOffice();
    const { orgs } = office.district;
    await (await Summons.of(office)).blown();
    await office.database.dataSource.query(COPY, [orgs.donghu.id]);
    await office.database.dataSource.query(SUMMON, [orgs.donghu.id, orgs.callCentre.id]);
    await office.database.dataSource.query('VACUUM ANALYZE whistles, whistle_departments');
  });
  afterAll(() => office.close());

  /** How PostgreSQL goes about a page, told by the statement that the list really sends. */
  const planFor = async (
    box: WhistleBox,
    org: SmallOrganisation,
    statuses: readonly WhistleStatus[] | null,
  ) => {
    const explaining = {
      query: (sql: string, values: unknown[]) => office.database.dataSource.query(`EXPLAIN ${sql}`, values),
    } as DataSource;
    const orgId = office.district.orgs[org].id;
    const plan: unknown = await new WhistleListQuery(explaining).page({
      box,
      orgId,
      statuses,
      lateOnly: false,
      after: null,
      limit: 21,
    });
    return JSON.stringify(plan);
  };

  it.each([
    ['street', 'cuizhu', null, 'whistles_open_by_street_idx'],
    ['street', 'donghu', WHISTLE_STATUSES, 'whistles_by_street_idx'],
    ['district', 'district', null, 'whistles_open_by_district_idx'],
    ['district', 'district', ['rated'], 'whistles_by_district_idx'],
    ['department', 'urban', null, 'whistle_departments_work_idx'],
  ] as const)('are read in order by an index: %s of %s', async (box, org, statuses, index) => {
    const plan = await planFor(box, org, statuses);
    expect(plan).toContain(index);
    expect(plan).not.toMatch(/Seq Scan on whistles/);
  });
});
