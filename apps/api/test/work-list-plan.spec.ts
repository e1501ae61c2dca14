import { ENDED_STATUSES } from '@suqiu/domain';
import type { SmallOrganisation } from '@suqiu/testing';
import { DataSource } from 'typeorm';
import { EVERY_OPEN_CASE, type CaseFilter } from '../src/cases/case-filter';
import { CaseListQuery, type CasePage } from '../src/cases/case-list.query';
import { openOffice, type SmallOffice } from './support/small-office';

const CASES = 8_000;
/** One case in so many lies in each place; most have ended, as after a year. */
const PLACES = ['zhuyuan', 'qinghe', 'shiniuyan'] as const;
const OPEN_ONE_IN = 20;
const HOUSING_ONE_IN = 40;

/** Copies of one filed case, spread over the places, each due a minute after the one before. */
const COPY = `
INSERT INTO grievances
SELECT copy.* FROM grievances g, generate_series(1, ${CASES}) n, jsonb_populate_record(g, jsonb_build_object(
  'id', gen_random_uuid(), 'case_no', 'COPY-' || n, 'sort_due_at', g.sort_due_at + n * interval '1 minute',
  'ended', n % ${OPEN_ONE_IN} > 0, 'status', CASE WHEN n % ${OPEN_ONE_IN} > 0 THEN 'archived' ELSE 'dispatched' END,
  'visible_org_ids', to_jsonb($1::uuid[]) || (($2::jsonb) -> (n % ${PLACES.length}))
     || CASE WHEN n % ${HOUSING_ONE_IN} = 0 THEN to_jsonb(ARRAY[$3::uuid]) ELSE '[]' END)) copy`;

/** A few of the open ones stand still. */
const STAND_STILL = `
UPDATE grievances SET state = state || '{"pause": {}, "account": {}}' WHERE NOT ended AND case_no LIKE 'COPY-%00'`;

describe('the work list among thousands of cases', () => {
  let office: SmallOffice;

  beforeAll(async () => {
    office = await openOffice();
    const { orgs } = office.district;
    await office.resident.files();
    const places = PLACES.map((name) => [orgs[name].id, orgs[name].parentId]);
    await office.database.dataSource.query(COPY, [
      [orgs.district.id],
      JSON.stringify(places),
      orgs.housing.id,
    ]);
    await office.database.dataSource.query(STAND_STILL);
    await office.database.dataSource.query('VACUUM ANALYZE grievances');
  });
  afterAll(() => office.close());

  /** How PostgreSQL goes about a page, told by the statement that the list really sends. */
  const planFor = async (
    org: SmallOrganisation,
    asked: Partial<CaseFilter>,
    sort: CasePage['sort'] = 'due',
  ) => {
    const explaining = {
      query: (sql: string, values: unknown[]) => office.database.dataSource.query(`EXPLAIN ${sql}`, values),
    } as DataSource;
    const filter = {
      ...EVERY_OPEN_CASE,
      scope: { areaIds: [office.district.orgs[org].id], blindIds: [] },
      ...asked,
    };
    const plan: unknown = await new CaseListQuery(explaining).page({ filter, sort, after: null, limit: 21 });
    return JSON.stringify(plan);
  };

  it.each(['zhuyuan', 'cuizhu', 'district', 'housing'] as const)(
    'is read by an index, for %s, whether cases are open, ended or both',
    async (org) => {
      for (const statuses of [null, ENDED_STATUSES, [...ENDED_STATUSES, 'dispatched'] as const]) {
        const plan = await planFor(org, { statuses });
        expect(plan).toMatch(/Index Scan/);
        expect(plan).not.toMatch(/Seq Scan on grievances/);
      }
    },
  );

  it('is not a walk through everybody else’s cases for a department that has next to none', async () => {
    expect(await planFor('urban', { statuses: ENDED_STATUSES })).toContain('grievances_visible_org_ids_idx');
  });

  it.each([
    ['paused', 'grievances_paused_by_due_idx'],
    ['on_account', 'grievances_on_account_by_due_idx'],
  ] as const)('finds the few cases that are %s by an index of their own', async (mark, index) => {
    expect(await planFor('district', { marks: [mark] })).toContain(index);
  });

  it.each([
    ['the newest', {}, 'registered', 'grievances_open_by_registered_idx'],
    ['a status', { statuses: ['pending_review'] }, 'due', 'grievances_open_by_status_idx'],
    ['a light', { lights: ['red'] }, 'due', 'grievances_open_by_light_idx'],
    ['what departments are summoned for', { marks: ['whistled'] }, 'due', 'grievances_whistled_by_due_idx'],
    ['extensions', { marks: ['extension_asked'] }, 'due', 'grievances_extension_asked_by_due_idx'],
    ['pauses', { marks: ['pause_asked'] }, 'due', 'grievances_pause_asked_by_due_idx'],
    ['accounts', { marks: ['account_asked'] }, 'due', 'grievances_account_asked_by_due_idx'],
    ['call-backs', { marks: ['callback_open'] }, 'due', 'grievances_callback_open_by_due_idx'],
  ] as const)('finds %s by an index of its own', async (_what, asked, sort, index) => {
    expect(await planFor('district', asked, sort)).toContain(index);
  });

  it('finds the cases of a street or a community by an index of its own, also ended ones', async () => {
    const { cuizhu, zhuyuan } = office.district.orgs;
    const inStreet = { streetId: cuizhu.id, statuses: ENDED_STATUSES };
    expect(await planFor('district', inStreet)).not.toMatch(/Seq Scan on grievances/);
    expect(await planFor('district', { communityId: zhuyuan.id })).not.toMatch(/Seq Scan on grievances/);
  });

  it('finds what an organisation leads by one index, and what it owes as an assistant by another', async () => {
    const { id } = office.district.orgs.zhuyuan;
    const plan = await planFor('zhuyuan', { holding: { as: 'mine', orgId: id, leadIds: [id] } });
    expect(plan).toMatch(/grievances_open_by_lead_idx|grievances_visible_org_ids_idx/);
    expect(plan).toContain('sla_clocks_owed_assists_idx');
  });

  it('would be seen to read the whole table if the order of ended cases were lost', async () => {
    await office.database.dataSource.query('DROP INDEX grievances_ended_by_due_idx');
    expect(await planFor('district', { statuses: ENDED_STATUSES })).toMatch(/Seq Scan on grievances/);
  });
});
