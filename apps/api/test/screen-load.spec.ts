import request from 'supertest';
import { readHours } from '@suqiu/ledger';
import type { ScreenFeedView } from '../src/screens/feed/screen-feed.view';
import { ScreenReader } from '../src/screens/feed/screen-reader';
import { countAll } from './support/counted-stock';
import { openOffice, type SmallOffice } from './support/small-office';

const FACTS = 5_000;
const SCREENS = 100;
const HOUR_MS = 3_600_000;

/** One fact in so many is of the district that is looked at. */
const OWN_ONE_IN = 20;

/** Copies of what was counted of one case, a few minutes before each other. */
const COPY = `
INSERT INTO metric_facts
SELECT (jsonb_populate_record(f, jsonb_build_object(
  'subject_id', gen_random_uuid(), 'at', f.at - n * interval '4 minutes',
  'district_id', CASE WHEN n % ${OWN_ONE_IN} = 0 THEN f.district_id ELSE $1::uuid END))).*
FROM metric_facts f, generate_series(1, ${FACTS}) n WHERE f.set_code = 'first_received'`;

describe('a hundred big screens', () => {
  let office: SmallOffice;
  let token: string;

  beforeAll(async () => {
    office = await openOffice({ screenFreshMs: 600_000 });
    const supervisor = await office.colleague('district', 'district_supervisor');
    const made = await supervisor.post('/screens', { orgCode: 'yuhua', name: '全区' }).expect(201);
    ({ token } = made.body as { token: string });
    await office.resident.files();
    await countAll(office);
    await office.database.dataSource.query(COPY, [office.district.orgs.donghu.id]);
    await office.database.dataSource.query('ANALYZE metric_facts');
  });
  afterAll(() => office.close());

  const read = async () => {
    const sent = request(office.app.getHttpServer()).get('/api/v1/screens/feed');
    return (await sent.set('Authorization', `Bearer ${token}`).expect(200)).body as ScreenFeedView;
  };

  it('cost as much as one', async () => {
    const reading = jest.spyOn(office.app.get(ScreenReader), 'read');
    const shown = await Promise.all(Array.from({ length: SCREENS }, read));
    expect(new Set(shown.map(({ readAt }) => readAt)).size).toBe(1);
    expect(reading).toHaveBeenCalledTimes(1);
  });

  it('count their hours by an index of their own', async () => {
    const { dataSource } = office.database;
    const explaining = {
      query: <T>(sql: string, values?: unknown[]) => dataSource.query<T>(`EXPLAIN ${sql}`, values),
    };
    const to = Date.now();
    const plan = await readHours(explaining, {
      sets: ['first_received', 'closed'],
      districtId: office.district.orgs.district.id,
      streetId: office.district.orgs.cuizhu.id,
      from: to - 48 * HOUR_MS,
      to,
    });
    expect(JSON.stringify(plan)).toContain('metric_facts_flow_idx');
  });
});
