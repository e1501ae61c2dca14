import { DAY_MS, fold, GRIEVANCE_STATUSES, type GrievanceState, type WhistleState } from '@suqiu/domain';
import { fixedRules, Ledger, MetricProjector, WhistleLedger } from '@suqiu/ledger';
import { MetricBook, Rulebook } from '@suqiu/policy';
import { testKeys } from '@suqiu/testing';
import type { Simulated } from '../src/simulate';
import type { SimulationPlan } from '../src/simulation';
import { simulateOn, twinDistricts, type TwinDistricts } from './simulated-district';

const TO = Date.UTC(2026, 10, 24, 16);
const PLAN: SimulationPlan = {
  seed: 7,
  cases: 450,
  from: TO - 300 * DAY_MS,
  to: TO,
  openAtMost: 2_000,
  numbersFrom: 1,
};

/** Everything that a past consists of, in a fixed order. What is encrypted differs each time, as it must. */
const TABLES: Readonly<Record<string, string>> = {
  persons: 'id, phone_index, anonymous, confidential, created_at',
  grievances: '*',
  grievance_events: '*',
  grievance_texts: '*',
  sla_clocks: '*',
  processed_commands: '*',
  supervisions: '*',
  supervision_cards: '*',
  whistles: '*',
  whistle_cases: '*',
  whistle_departments: '*',
  whistle_events: '*',
  whistle_texts: '*',
  whistle_commands: '*',
  whistle_check_ins: '*',
  metric_applications: '*',
  metric_application_steps: '*',
  metric_facts: '*',
  metric_cells: '*',
};

describe('a simulated past', () => {
  let districts: TwinDistricts;
  let simulated: Simulated;

  beforeAll(async () => {
    districts = await twinDistricts();
    simulated = await simulateOn(districts.one, PLAN);
  });

  afterAll(async () => {
    await districts.one.drop();
    await districts.other.drop();
  });

  const query = <T>(sql: string): Promise<T[]> => districts.one.dataSource.query<T[]>(sql);

  it('holds as many cases as it was asked for, none after its end', async () => {
    const [found] = await query<{ cases: number; late: number }>(
      `SELECT count(*)::int AS cases,
              count(*) FILTER (WHERE updated_at > to_timestamp(${TO / 1000}))::int AS late FROM grievances`,
    );
    expect(found).toEqual({ cases: PLAN.cases, late: 0 });
    expect(simulated).toMatchObject({ cases: PLAN.cases });
  });

  it('is the same again with the same seed', async () => {
    await simulateOn(districts.other, PLAN);
    for (const [table, columns] of Object.entries(TABLES)) {
      const sql = `SELECT md5(string_agg(t::text, E'\n' ORDER BY t::text)) AS sum FROM (SELECT ${columns} FROM ${table}) t`;
      const [one] = await query<{ sum: string }>(sql);
      const [other] = await districts.other.dataSource.query<{ sum: string }[]>(sql);
      expect({ table, ...other }).toEqual({ table, ...one });
    }
  });

  it('consists of cases whose chain is whole and whose row is the fold of their events', async () => {
    const ledger = new Ledger(districts.one.dataSource, fixedRules(new Rulebook('generic')), {
      keys: testKeys(),
      clock: () => TO,
    });
    const rows = await query<{ id: string; state: GrievanceState }>('SELECT id, state FROM grievances');
    for (const { id, state } of rows) {
      expect(await ledger.verifyChain(id)).toEqual({ intact: true, events: state.seq });
      expect(fold(await ledger.events(id))).toEqual(state);
    }
  });

  it('consists of whistles of which the same is true, and of which their cases have heard', async () => {
    const ledger = new WhistleLedger(districts.one.dataSource, fixedRules(new Rulebook('generic')), {
      clock: () => TO,
    });
    const rows = await query<{ id: string; state: WhistleState }>('SELECT id, state FROM whistles');
    expect(rows).toHaveLength(simulated.whistles);
    for (const { id, state } of rows) {
      expect(await ledger.verifyChain(id)).toEqual({ intact: true, events: state.seq });
      expect(await ledger.rebuild(id)).toEqual(state);
    }
    const unheard = await query(`
      SELECT w.whistle_no FROM whistles w JOIN whistle_cases c ON c.whistle_id = w.id
       WHERE w.blown_at IS NOT NULL AND NOT EXISTS (
         SELECT 1 FROM grievance_events e JOIN grievances g ON g.id = e.grievance_id
          WHERE e.grievance_id = c.grievance_id AND (e.type = 'whistle_reported' OR g.closed_at <= w.blown_at))`);
    expect(unheard).toEqual([]);
  });

  it('shows of every clock what the state says of it', async () => {
    const wrong = await query(`
      SELECT g.case_no, c.key FROM grievances g
        CROSS JOIN LATERAL jsonb_each(g.state -> 'clocks') AS one (key, clock)
        LEFT JOIN sla_clocks c ON c.grievance_id = g.id AND c.key = one.key
       WHERE c.key IS NULL OR extract(epoch FROM c.due_at) * 1000 <> (one.clock ->> 'dueAt')::bigint
          OR (c.stopped_at IS NULL) <> ((one.clock ->> 'stoppedAt') IS NULL)`);
    expect(wrong).toEqual([]);
  });

  it('waits for no instant that has passed', async () => {
    const late = await query(
      `SELECT case_no FROM grievances WHERE NOT ended AND next_due_at <= to_timestamp(${TO / 1000})`,
    );
    expect(late).toEqual([]);
  });

  it('leaves the latest cases open, for the relay to take up, and none of the others', async () => {
    const [found] = await query<{ open: number; waiting: number }>(
      `SELECT count(*) FILTER (WHERE NOT ended)::int AS open,
              count(*) FILTER (WHERE process_started_at IS NULL)::int AS waiting FROM grievances`,
    );
    expect(found).toEqual({ open: simulated.open, waiting: simulated.open });
    expect(simulated.open).toBeGreaterThan(20);
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

  it('has something of everything', async () => {
    const statuses = await query<{ status: string }>('SELECT DISTINCT status FROM grievances');
    const events = await query<{ type: string }>('SELECT DISTINCT type FROM grievance_events');
    expect(statuses.length).toBeGreaterThanOrEqual(GRIEVANCE_STATUSES.length - 6);
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        ...['return_ruled', 'escalated', 'reworked', 'extension_decided', 'paused', 'not_accepted'],
        ...['supervision_opened', 'card_given', 'reopened', 'merged', 'withdrawn', 'callback_attempted'],
      ]),
    );
  });

  it('holds applications for exclusion, and what was granted does not count', async () => {
    const [found] = await query<{ made: number; wrong: number }>(`
      SELECT (SELECT count(*)::int FROM metric_applications) AS made,
             (SELECT count(*)::int FROM metric_applications a WHERE a.status = 'granted' AND NOT EXISTS (
               SELECT 1 FROM metric_facts f WHERE f.subject_id = a.subject_id AND f.excluded)) AS wrong`);
    expect(found).toEqual({ made: simulated.exclusions, wrong: 0 });
    expect(simulated.exclusions).toBeGreaterThan(0);
  });

  it('makes few plans that the rules refuse', () => {
    const refused = [...simulated.refusals.values()].reduce((sum, one) => sum + one, 0);
    expect(refused).toBeLessThan(simulated.events * 0.02);
  });
});
