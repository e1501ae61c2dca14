import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DAY_MS, dueAt } from '@suqiu/domain';
import type { ClockMove, MovePage, Rules } from '@suqiu/ledger';
import { PACKS_FOLDER } from '@suqiu/policy';
import { anIntake, waitUntil } from '@suqiu/testing';
import { createLogger } from '../src/observability/logger';
import { Metrics } from '../src/observability/metrics';
import { Restating } from '../src/rules/restating.service';
import { ruleSweeps } from '../src/rules/rule-sweeps';
import { startWorker } from './running-worker';
import { Stage } from './stage';

const CASES = 200;
const LATE = 60;

describe('the sweep after a change of the rules', () => {
  let stage: Stage;
  let sysadmin: string;

  beforeEach(async () => {
    stage = await Stage.open();
    sysadmin = stage.district.staffOf('district', 'sysadmin').staffId;
  });

  afterEach(() => stage.close());

  /** Files cases of normal urgency, whose limits are working days. */
  async function leaks(count: number): Promise<string[]> {
    const ledger = stage.ledger();
    const ids: string[] = [];
    while (ids.length < count) ids.push((await ledger.receive(anIntake({ categoryCode: 'leak' }))).id);
    return ids;
  }

  /** Lets the total time run out: the red card then has three working days, and nothing else has more than one. */
  async function runOut(id: string): Promise<void> {
    const { state } = await stage.row(id);
    const body = { type: 'clock_breached', clockKey: 'case', clock: 'case' } as const;
    const draft = { at: Date.now(), actor: { kind: 'system' }, textId: null } as const;
    const drafts = [{ ...draft, ruleVersion: state.rules.version, body }];
    await stage.ledger().record({ grievanceId: id, commandId: 'late', fromSeq: state.seq, drafts });
  }

  /** A place gives the working day after next off. */
  function dayOff(rules: Rules): unknown {
    const book = rules.current();
    const date = book.dateOf(dueAt(Date.now(), { amount: 2, unit: 'work_day' }, book.calendar()));
    return { overlay: 'test', source: '测试', days: [{ date, kind: 'rest', name: '临时放假' }] };
  }

  async function movesIn(pages: AsyncIterable<MovePage>): Promise<ClockMove[]> {
    const moves: ClockMove[] = [];
    for await (const page of pages) moves.push(...page.moves);
    return moves;
  }

  async function told(): Promise<Record<string, number>> {
    const rows = await stage.database.dataSource.query<{ id: string; n: number }[]>(
      `SELECT grievance_id AS id, count(*)::int AS n FROM grievance_events
        WHERE type = 'clocks_restated' GROUP BY grievance_id`,
    );
    return Object.fromEntries(rows.map(({ id, n }) => [id, n]));
  }

  const isDone = async (rules: Rules, revision: number) => (await rules.change(revision)).status === 'done';

  it('tells each case that it moves exactly once, as foretold, though a worker stops halfway', async () => {
    const ids = await leaks(CASES);
    const concerned = ids.filter((_, i) => i % Math.floor(CASES / LATE) === 0).slice(0, LATE);
    for (const id of concerned) await runOut(id);
    const rules = stage.rules();
    const foretold = await movesIn(rules.dryRun({ calendar: dayOff(rules) }));
    expect(new Set(foretold.map(({ id }) => id))).toEqual(new Set(concerned));

    const quick = { ...stage.config, rules: { everyMs: 50, batch: 10, parallel: 1 } };
    const first = await startWorker(quick);
    const second = await startWorker({ ...quick, rules: { ...quick.rules, everyMs: 3_000 } });
    await waitUntil('every process is started', async () => (await stage.waiting()) === 0);
    await rules.addCalendar(dayOff(rules), sysadmin);
    await waitUntil('it has begun', async () => Object.keys(await told()).length > 5);
    await first.stop();
    await waitUntil('it is done', () => isDone(rules, 2));

    expect(await told()).toEqual(Object.fromEntries(concerned.map((id) => [id, 1])));
    expect(await movesIn(rules.report(2))).toEqual(foretold);
    expect(await rules.change(2)).toMatchObject({ cases: CASES, changed: LATE, turnedRed: 0 });
    for (const id of [ids[0] ?? '', ids[1] ?? '']) {
      const { state } = await stage.row(id);
      expect(await stage.snapshot(id)).toEqual(state);
      expect(await stage.ledger().rebuild(id)).toEqual(state);
    }
    await second.stop();
  });

  it('begins on the day of a version, and each open case follows it with its own rules', async () => {
    const ids = await stage.file(3);
    const worker = await startWorker(stage.config);
    const clock = { offset: 0 };
    const now = () => Date.now() + clock.offset;
    const rules = stage.rules(now);
    const pack = JSON.parse(readFileSync(join(PACKS_FOLDER, 'generic', '1.json'), 'utf8')) as object;
    const effectiveFrom = rules.current().dateOf(now() + DAY_MS);
    const added = await rules.addPolicy({ ...pack, version: 2, effectiveFrom }, true, sysadmin);
    expect(added.revision).toBeNull();

    const { dataSource } = stage.database;
    const sweeps = ruleSweeps(dataSource, { client: stage.client }, stage.config.temporal.taskQueue);
    const metrics = new Metrics();
    const around = { logger: createLogger('silent'), metrics };
    const parts = { database: dataSource, rules, sweeps, clock: now };
    const restating = new Restating(parts, { everyMs: 50, batch: 2, parallel: 2 }, around);
    restating.start();
    clock.offset = DAY_MS;
    await waitUntil('the change is done', async () => (await rules.changes())[0]?.status === 'done');
    await restating.stop();

    for (const id of ids) {
      expect((await stage.snapshot(id)).rules.version).toBe('generic@2');
      expect((await stage.row(id)).state.rules.version).toBe('generic@2');
    }
    expect(await rules.change(2)).toMatchObject({ cause: 'policy', cases: 3, changed: 0 });
    const restated = await metrics.restated.get();
    expect(restated.values.find(({ labels }) => labels.outcome === 'told')?.value).toBe(3);
    expect((await metrics.rulesRevision.get()).values[0]?.value).toBe(2);
    await worker.stop();
  });
});
