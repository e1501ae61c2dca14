import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WhistleCommand } from '@suqiu/domain';
import { Rulebook, WHISTLES_FOLDER } from '@suqiu/policy';
import { Behind, fixedRules, FOLLOWING_WHISTLES, isConcerned, tallied, whistleOutlook } from '../src/index';
import { movesIn, year2026 } from './rules-bench';
import { openWhistleBench, type WhistleBench } from './whistle-bench';

const TODAY = '2026-03-02';

/** The generic whistle pack as another version, with so many working hours for the acceptance of an enforcement whistle. */
function genericWhistles(version: number, acceptHours: number): unknown {
  const file = JSON.parse(readFileSync(join(WHISTLES_FOLDER, 'generic', '1.json'), 'utf8')) as {
    kinds: { id: string; limits: { stage: string; limit: object }[] }[];
  };
  const kinds = file.kinds.map((kind) => ({
    ...kind,
    limits: kind.limits.map((rule) =>
      kind.id === 'enforcement' && rule.stage === 'accept'
        ? { ...rule, limit: { amount: acceptHours, unit: 'work_hour' } }
        : rule,
    ),
  }));
  return { ...file, version, effectiveFrom: TODAY, kinds };
}

describe('a change of the rules and the open whistles', () => {
  let bench: WhistleBench;
  let sysadmin: string;

  beforeEach(async () => {
    bench = await openWhistleBench();
    sysadmin = bench.district.staffOf('district', 'sysadmin').staffId;
  });

  afterEach(() => bench.close());

  const SYSTEM = { kind: 'system' } as const;
  const behind = () => new Behind(bench.database.dataSource, FOLLOWING_WHISTLES);
  const revisionOf = async (id: string) =>
    (await bench.query<{ n: number }>('SELECT rule_revision AS n FROM whistles WHERE id = $1', [id]))[0]?.n;
  const restatedEvents = (id: string) =>
    bench.query<{ revision: number; ruleVersion: string }>(
      `SELECT (body ->> 'revision')::int AS revision, rule_version AS "ruleVersion" FROM whistle_events
        WHERE whistle_id = $1 AND type = 'clocks_restated' ORDER BY seq`,
      [id],
    );

  /** Tells a whistle of the rules in hand, as the sweep does; false when they leave it as it is. */
  async function restate(id: string): Promise<boolean> {
    const book = bench.rules.current();
    const state = await bench.state(id);
    const outlook = whistleOutlook(state, book, bench.clock());
    if (!isConcerned(outlook)) return false;
    await bench.give(
      id,
      SYSTEM,
      restating(outlook.rules, book.revision),
      `restate:${book.revision}:${state.seq}`,
    );
    return true;
  }

  const restating = (
    rules: Extract<WhistleCommand, { type: 'restate' }>['rules'],
    revision: number,
  ): WhistleCommand => ({ type: 'restate', cause: rules ? 'policy' : 'calendar', revision, rules });

  it('is foretold by a dry run, which writes nothing, and told by the whistles in the same figures', async () => {
    const ids = [await bench.blown(), await bench.blown()];
    const draft = (await bench.draft()).id;
    const calendar = year2026('2026-03-03');
    const foretold = await movesIn(bench.rules.dryRun({ calendar }));
    expect(await bench.query('SELECT id FROM rule_documents')).toEqual([]);
    expect(new Set(foretold.map(({ subject, id }) => `${subject} ${id}`))).toEqual(
      new Set(ids.map((id) => `whistle ${id}`)),
    );
    await bench.rules.addCalendar(calendar, sysadmin);
    for (const id of ids) expect(await restate(id)).toBe(true);
    expect(await restate(draft)).toBe(false);
    expect(await movesIn(bench.rules.report(2))).toEqual(foretold);
    expect(await tallied(bench.rules.report(2))).toMatchObject({
      cases: 0,
      whistles: 2,
      whistlesChanged: 2,
      whistlesTurnedRed: 0,
      organisations: [{ orgId: bench.district.orgs.cuizhu.id, changed: 0, whistlesChanged: 2 }],
    });
  });

  it('moves the due instants of the board and of each department with the clocks, old and new in the event', async () => {
    const id = await bench.blown();
    const due = async () =>
      bench.query(
        `SELECT w.next_due_at AS next, w.sort_due_at AS due, d.sort_due_at AS "departmentDue"
           FROM whistles w JOIN whistle_departments d ON d.whistle_id = w.id WHERE w.id = $1`,
        [id],
      );
    const before = await due();
    await bench.rules.addWhistles(genericWhistles(2, 2), true, sysadmin);
    expect(await restate(id)).toBe(true);
    const state = await bench.state(id);
    const [event] = (await bench.whistles.events(id)).slice(-1);
    const key = `accept:${bench.district.orgs.housing.id}`;
    expect(event?.clocks.find((stamp) => stamp.key === key)).toMatchObject({
      action: 'restate',
      oldDueAt: (before[0] as { due: Date }).due.getTime(),
      dueAt: state.clocks[key]?.dueAt,
    });
    expect(await due()).not.toEqual(before);
    expect((await due())[0]).toMatchObject({ due: new Date(state.clocks[key]?.dueAt ?? 0) });
    expect(await bench.whistles.rebuild(id)).toEqual(state);
    expect(await bench.whistles.verifyChain(id)).toEqual({ intact: true, events: state.seq });
  });

  it('reaches open whistles by a pack only where the version says so; new ones are drafted by it at once', async () => {
    const id = await bench.blown();
    await bench.rules.addWhistles(genericWhistles(2, 2), false, sysadmin);
    expect(await restate(id)).toBe(false);
    expect((await bench.state((await bench.draft()).id)).rules.version).toBe('generic@2');
    await bench.rules.addWhistles(genericWhistles(3, 3), true, sysadmin);
    expect(await restate(id)).toBe(true);
    expect((await bench.state(id)).rules.version).toBe('generic@3');
    expect(await restatedEvents(id)).toEqual([{ revision: 3, ruleVersion: 'generic@3' }]);
  });

  it('shows which duties become overdue by a shorter limit', async () => {
    await bench.blown();
    bench.clock.advance(3 * 3_600_000);
    const tally = await tallied(bench.rules.dryRun({ whistles: genericWhistles(2, 1), applyToOpen: true }));
    expect(tally).toMatchObject({ whistles: 1, whistlesChanged: 1, whistlesTurnedRed: 1 });
    const spared = { whistles: genericWhistles(2, 1), applyToOpen: false };
    expect(await movesIn(bench.rules.dryRun(spared))).toEqual([]);
  });

  it('is brought in once: the same document gets the same answer, another under its version is refused', async () => {
    const first = await bench.rules.addWhistles(genericWhistles(2, 2), true, sysadmin);
    expect(first).toEqual({ key: 'whistles/generic@2', revision: 2 });
    expect(await bench.rules.addWhistles(genericWhistles(2, 2), true, sysadmin)).toEqual(first);
    await expect(bench.rules.addWhistles(genericWhistles(2, 3), true, sysadmin)).rejects.toMatchObject({
      code: 'policy.changed',
    });
    await expect(bench.rules.addWhistles(genericWhistles(1, 3), true, sysadmin)).rejects.toMatchObject({
      code: 'policy.changed',
    });
    const late = { ...(genericWhistles(3, 2) as object), effectiveFrom: '2026-03-01' };
    await expect(bench.rules.addWhistles(late, true, sysadmin)).rejects.toMatchObject({
      code: 'policy.retroactive',
    });
    expect(await bench.rules.change(2)).toMatchObject({ cause: 'whistles', applyToOpen: true });
  });

  it('is recorded once however often it is told, and leaves only the revision where nothing moves', async () => {
    const id = await bench.blown();
    await bench.rules.addCalendar(year2026('2026-03-03'), sysadmin);
    await restate(id);
    const { seq } = await bench.state(id);
    const again = await bench.give(id, SYSTEM, restating(null, 2), 'restate:2:again');
    expect(again).toEqual({ fromSeq: seq, events: [] });
    await bench.rules.addCalendar(year2026('2026-03-03', '2026-12-30'), sysadmin);
    await bench.give(id, SYSTEM, restating(null, 3), 'restate:3');
    expect(await restatedEvents(id)).toMatchObject([{ revision: 2 }]);
    expect(await revisionOf(id)).toBe(3);
  });

  it('is found in storage by who was told of a revision that it has not seen yet', async () => {
    const id = await bench.blown();
    await bench.rules.addCalendar(year2026('2026-03-03'), sysadmin);
    const { seq } = await bench.state(id);
    const old = new Rulebook('generic');
    let looked = 0;
    const behindTheTimes = {
      current: () => old,
      refresh: async () => {
        looked += 1;
        return bench.rules.refresh();
      },
    };
    const draft = { at: bench.clock(), actor: SYSTEM, textId: null, ruleVersion: 'generic@1' } as const;
    const body = { type: 'clocks_restated', cause: 'calendar', revision: 2, rules: null } as const;
    const ledger = bench.anotherWhistleLedger(behindTheTimes);
    await ledger.record({ whistleId: id, commandId: 'r', fromSeq: seq, drafts: [{ ...draft, body }] });
    expect(looked).toBe(1);
    expect((await bench.whistles.events(id)).at(-1)?.clocks.length).toBeGreaterThan(0);
  });

  it('leaves drafts and steps of a process that has not heard of it behind, where the sweep finds them', async () => {
    const id = await bench.blown();
    await bench.rules.addCalendar(year2026('2026-03-03'), sysadmin);
    await restate(id);
    expect(await behind().count(2)).toBe(0);
    const old = bench.anotherWhistleLedger(fixedRules(new Rulebook('generic')));
    const { seq } = await bench.state(id);
    const { orgId } = bench.staff('cuizhu', 'street_dispatcher');
    const draft = { at: bench.clock(), actor: SYSTEM, textId: null, ruleVersion: 'generic@1' } as const;
    const drafts = [{ ...draft, body: { type: 'noted', orgId } as const }];
    await old.record({ whistleId: id, commandId: 'note', fromSeq: seq, drafts });
    const drafted = (await old.draft(bench.aDraft())).id;
    expect((await behind().page(2, null, 10)).map((one) => one.id).sort()).toEqual([id, drafted].sort());
    await behind().raise(2, await behind().page(2, null, 10));
    expect(await bench.rules.finish(2)).toEqual([2]);
    expect(await bench.rules.change(2)).toMatchObject({
      status: 'done',
      cases: 0,
      whistles: 3,
      whistlesChanged: 1,
    });
  });
});
