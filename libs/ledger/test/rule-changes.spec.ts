import { Behind, FOLLOWING_CASES, tallied } from '../src/index';
import { genericVersion, movesIn, openRulesBench, restating, year2026, type RulesBench } from './rules-bench';

const TODAY = '2026-03-02';
const NO_WHISTLES = { whistlesChanged: 0, whistlesTurnedRed: 0 };

describe('a change of the rules and the open cases', () => {
  let bench: RulesBench;

  beforeEach(async () => {
    bench = await openRulesBench();
  });

  afterEach(() => bench.close());

  const behind = () => new Behind(bench.database.dataSource, FOLLOWING_CASES);
  const restatedEvents = (id: string) =>
    bench.query<{ revision: number }>(
      `SELECT (body ->> 'revision')::int AS revision FROM grievance_events
        WHERE grievance_id = $1 AND type = 'clocks_restated' ORDER BY seq`,
      [id],
    );
  const revisionOf = async (id: string) =>
    (
      await bench.query<{ rule_revision: number }>('SELECT rule_revision FROM grievances WHERE id = $1', [id])
    )[0]?.rule_revision;

  it('is foretold by a dry run, which writes nothing, and told by the cases in the same figures', async () => {
    const { rules, file, restate } = bench.process();
    const ids = [await file(), await file(), await file()];
    const calendar = year2026('2026-03-03');
    const foretold = await movesIn(rules.dryRun({ calendar }));
    expect(await bench.query('SELECT id FROM rule_documents')).toEqual([]);
    expect(foretold.map(({ clock }) => clock)).toContain('contact');
    expect(new Set(foretold.map(({ id }) => id))).toEqual(new Set(ids));

    await rules.addCalendar(calendar, bench.sysadmin);
    for (const id of ids) expect(await restate(id)).toBe(true);
    expect(await movesIn(rules.report(2))).toEqual(foretold);
    expect(await tallied(rules.report(2))).toMatchObject({ cases: 3, changed: 3, turnedRed: 0 });
  });

  it('that shortens a limit shows which duties become overdue by it, case by case and unit by unit', async () => {
    const { rules, file } = bench.process();
    const id = await file();
    bench.clock.advance(5 * 24 * 3_600_000);
    const policy = genericVersion(2, '2026-03-07', 3);
    const pages = await tallied(rules.dryRun({ policy, applyToOpen: true }));
    const orgId = bench.district.orgs.zhuyuan.id;
    expect(pages).toEqual({
      cases: 1,
      changed: 1,
      turnedRed: 1,
      ...NO_WHISTLES,
      whistles: 0,
      organisations: [{ orgId, changed: 1, turnedRed: 1, ...NO_WHISTLES }],
    });
    const moves = await movesIn(rules.dryRun({ policy, applyToOpen: true }));
    expect(moves).toContainEqual(expect.objectContaining({ id: id, clock: 'case', turnsRed: true }));
    expect(await movesIn(rules.dryRun({ policy, applyToOpen: false }))).toEqual([]);
  });

  it('is recorded by a case once, however often and from however many sides it is told', async () => {
    const { rules, file, ledger, restate } = bench.process();
    const id = await file();
    await rules.addCalendar(year2026('2026-03-03'), bench.sysadmin);
    const { seq } = await bench.state(id);
    expect(await restate(id)).toBe(true);
    const now = await bench.state(id);
    const late = { grievanceId: id, commandId: `restate:2:${seq + 1}`, fromSeq: now.seq };
    const answer = await ledger.record({ ...late, drafts: restating(now, 2, null, bench.clock()) });
    expect(answer).toEqual({ fromSeq: now.seq, events: [] });
    expect(await restatedEvents(id)).toEqual([{ revision: 2 }]);
    expect(await ledger.rebuild(id)).toEqual(await ledger.load(id));
    expect(await revisionOf(id)).toBe(2);
  });

  it('that leaves a case as it is leaves no event, only the revision', async () => {
    const { rules, file, ledger } = bench.process();
    const id = await file();
    await rules.addCalendar(year2026('2026-12-30'), bench.sysadmin);
    const state = await bench.state(id);
    const step = { grievanceId: id, commandId: 'restate:2:3', fromSeq: state.seq };
    const answer = await ledger.record({ ...step, drafts: restating(state, 2, null, bench.clock()) });
    expect(answer.events).toEqual([]);
    expect(await restatedEvents(id)).toEqual([]);
    expect(await revisionOf(id)).toBe(2);
  });

  it('reaches open cases by a policy only where the version says so', async () => {
    const { rules, file, restate } = bench.process();
    const id = await file();
    await rules.addPolicy(genericVersion(2, TODAY, 3), false, bench.sysadmin);
    expect(await restate(id)).toBe(false);
    await rules.addPolicy(genericVersion(3, TODAY, 4), true, bench.sysadmin);
    expect(await restate(id)).toBe(true);
    const state = await bench.state(id);
    expect(state.rules.version).toBe('generic@3');
    expect(state.clocks['case']?.limits).toMatchObject([{ amount: 4, unit: 'natural_day' }]);
  });

  describe('in a process that has not heard of it', () => {
    it('leaves receipts and steps behind, where the sweep finds them and mends them', async () => {
      const old = bench.process();
      const id = await old.file();
      const fresh = bench.process();
      await fresh.rules.addCalendar(year2026('2026-03-03'), bench.sysadmin);
      await fresh.restate(id);
      const clerk = bench.district.staffOf('zhuyuan', 'community_clerk');
      const { seq, rules } = await bench.state(id);
      const body = { type: 'urged', byOrgId: bench.district.orgs.cuizhu.id } as const;
      const actor = { kind: 'staff', ...clerk } as const;
      const draft = { at: bench.clock(), actor, textId: null, ruleVersion: rules.version, body };
      await old.ledger.record({ grievanceId: id, commandId: 'urge', fromSeq: seq, drafts: [draft] });
      expect(await revisionOf(id)).toBe(1);
      const filed = await old.file();

      const found = await behind().page(2, null, 10);
      expect(found.map((one) => one.id).sort()).toEqual([id, filed].sort());
      for (const one of found) expect(await fresh.restate(one.id)).toBe(true);
      expect(await restatedEvents(id)).toEqual([{ revision: 2 }, { revision: 2 }]);
      expect(await behind().count(2)).toBe(0);
    });

    it('is looked for in storage when a case follows rules that the process does not know', async () => {
      const old = bench.process();
      const id = await old.file();
      const fresh = bench.process();
      await fresh.rules.addPolicy(genericVersion(2, TODAY, 3), true, bench.sysadmin);
      await fresh.restate(id);
      const { seq, rules } = await bench.state(id);
      const draft = {
        at: bench.clock(),
        actor: { kind: 'system' },
        textId: null,
        ruleVersion: rules.version,
      } as const;
      const signed = { ...draft, body: { type: 'signed', automatic: true } } as const;
      await old.ledger.record({ grievanceId: id, commandId: 'sign', fromSeq: seq, drafts: [signed] });
      expect(old.rules.current().revision).toBe(2);
      expect(await revisionOf(id)).toBe(2);
    });
  });

  it('is done when no case is behind, with the figures of what was recorded', async () => {
    const { rules, file, restate } = bench.process();
    const moved = await file();
    await rules.addCalendar(year2026('2026-03-03'), bench.sysadmin);
    const untouched = await file();
    await bench.query('UPDATE grievances SET rule_revision = 1 WHERE id = $1', [untouched]);
    await restate(moved);
    await behind().raise(2, await behind().page(2, null, 10));
    expect(await rules.finish(2)).toEqual([2]);
    expect(await rules.change(2)).toMatchObject({
      cause: 'calendar',
      key: 'cn/2026',
      status: 'done',
      cases: 2,
      changed: 1,
      turnedRed: 0,
      finishedAt: bench.clock(),
    });
    await expect(rules.change(9)).rejects.toMatchObject({ code: 'rules.unknown_revision' });
  });

  it('does not count a case as followed that moved on while it was looked at', async () => {
    const { rules, file } = bench.process();
    const id = await file();
    await rules.addCalendar(year2026('2026-03-03'), bench.sysadmin);
    const [seen] = await behind().page(2, null, 10);
    if (!seen) throw new Error('the case is behind');
    await behind().raise(2, [{ ...seen, seq: seen.seq - 1 }]);
    expect(await revisionOf(id)).toBe(1);
  });
});
