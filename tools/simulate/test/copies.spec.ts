import { fold, type GrievanceState, type WhistleState } from '@suqiu/domain';
import { fixedRules, Ledger, MetricProjector, WhistleLedger } from '@suqiu/ledger';
import { MetricBook, Rulebook } from '@suqiu/policy';
import { testKeys } from '@suqiu/testing';
import type { Simulated } from '../src/simulate';
import { simulateOn, twinDistricts, type TwinDistricts } from './simulated-district';

const TO = Date.parse('2026-07-01T00:00:00+08:00');
const COPIES = 4;
const PLAN = {
  seed: 5,
  cases: 150,
  from: Date.parse('2026-01-01T00:00:00+08:00'),
  to: TO,
  openAtMost: 20,
  numbersFrom: 1,
};

describe('a past of which every case stands for several alike', () => {
  let districts: TwinDistricts;
  let simulated: Simulated;

  beforeAll(async () => {
    districts = await twinDistricts();
    simulated = await simulateOn(districts.one, PLAN, COPIES);
  });

  afterAll(async () => {
    await districts.one.drop();
    await districts.other.drop();
  });

  const query = <T>(sql: string): Promise<T[]> => districts.one.dataSource.query<T[]>(sql);

  it('holds so many cases and whistles, with a number each', async () => {
    const [found] = await query(`
      SELECT (SELECT count(DISTINCT case_no)::int FROM grievances) AS cases,
             (SELECT count(*)::int FROM grievance_events) AS events,
             (SELECT count(DISTINCT whistle_no)::int FROM whistles) AS whistles`);
    const { cases, events, whistles } = simulated;
    expect(found).toEqual({ cases, events, whistles });
    expect(cases).toBe(PLAN.cases * COPIES);
    expect(whistles).toBeGreaterThan(COPIES);
  });

  it('consists of cases whose chain is whole, whose row is the fold of their events and who are found by their number', async () => {
    const ledger = new Ledger(districts.one.dataSource, fixedRules(new Rulebook('generic')), {
      keys: testKeys(),
      clock: () => TO,
    });
    const rows = await query<{ id: string; state: GrievanceState; found: boolean }>(`
      SELECT id, state, search @@ to_tsquery('simple', '''' || split_part(case_no, '-', 2) || '''') AS found FROM grievances`);
    for (const { id, state, found } of rows) {
      expect(await ledger.verifyChain(id)).toEqual({ intact: true, events: state.seq });
      expect(fold(await ledger.events(id))).toEqual(state);
      expect(found).toBe(true);
    }
  });

  it('consists of whistles of which the same is true, and of which their cases have heard', async () => {
    const ledger = new WhistleLedger(districts.one.dataSource, fixedRules(new Rulebook('generic')), {
      clock: () => TO,
    });
    for (const { id, state } of await query<{ id: string; state: WhistleState }>(
      'SELECT id, state FROM whistles',
    )) {
      expect(await ledger.verifyChain(id)).toEqual({ intact: true, events: state.seq });
      expect(await ledger.rebuild(id)).toEqual(state);
    }
    const strangers = await query(`
      SELECT e.grievance_id FROM grievance_events e WHERE e.type = 'whistle_reported' AND NOT EXISTS (
        SELECT 1 FROM whistle_cases c WHERE c.grievance_id = e.grievance_id
           AND c.whistle_id::text = e.body -> 'report' ->> 'whistleId')`);
    expect(strangers).toEqual([]);
  });

  it('refers to nothing that is not there, and to nothing of another copy', async () => {
    const [found] = await query(`
      SELECT (SELECT count(*)::int FROM grievances g WHERE merged_into_id IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM grievances into_ WHERE into_.id = g.merged_into_id)) AS merged,
             (SELECT count(*)::int FROM grievances g WHERE NOT EXISTS (
                SELECT 1 FROM persons p WHERE p.id = g.person_id)) AS persons,
             (SELECT count(*)::int FROM grievance_events e WHERE text_id IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM grievance_texts t WHERE t.id = e.text_id AND t.grievance_id = e.grievance_id)) AS texts,
             (SELECT count(DISTINCT lead_org_id)::int FROM grievances WHERE lead_org_id NOT IN (SELECT id FROM org_units)) AS leads`);
    expect(found).toEqual({ merged: 0, persons: 0, texts: 0, leads: 0 });
  });

  it('is counted as the projector counts it', async () => {
    const dump = async (): Promise<unknown> => [
      await query('SELECT * FROM metric_cells ORDER BY scheme, period, axis, unit'),
      await query('SELECT * FROM metric_facts ORDER BY subject_kind, subject_id, set_code, no'),
    ];
    const loaded = await dump();
    await query('TRUNCATE metric_cells, metric_facts');
    await query(`
      INSERT INTO metric_queue (subject_kind, subject_id)
      SELECT 'case', id FROM grievances UNION ALL SELECT 'whistle', id FROM whistles`);
    const projector = new MetricProjector(districts.one.dataSource, MetricBook.load(), () => TO);
    for (let rows = 1; rows > 0;) rows = (await projector.project(200))?.rows ?? 0;
    expect(await dump()).toEqual(loaded);
  });

  it('leaves the same indexes as a past that is written once', async () => {
    const indexes = 'SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema() ORDER BY indexname';
    expect(await query(indexes)).toEqual(await districts.other.dataSource.query(indexes));
    expect(await query(`SELECT to_regclass('indexes_set_aside') AS note`)).toEqual([{ note: null }]);
  });
});
