import { decide, type Actor, type Command } from '@suqiu/domain';
import { uuidV7 } from '@suqiu/entities';
import { MetricBook, Rulebook } from '@suqiu/policy';
import { anIntake, testKeys } from '@suqiu/testing';
import { PastLedger } from '../src/index';
import { openLedgerBench, type LedgerBench } from './ledger-bench';

const HOUR_MS = 3_600_000;
/** Replaces ids of the case itself, which differ from case to case. */
const UUID_OF_CASE = /0[0-9a-f]{7}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

describe('a case of the past', () => {
  let bench: LedgerBench;
  let past: PastLedger;

  beforeAll(async () => {
    bench = await openLedgerBench();
    past = await PastLedger.open(bench.database.dataSource, {
      rules: new Rulebook('generic'),
      figures: MetricBook.load(),
      keys: testKeys(),
    });
  });

  afterAll(() => bench.close());

  it('leaves the rows that the ledger writes for a case of now, but for notices and messages', async () => {
    const startedAt = bench.clock();
    const { id } = await bench.receive();
    const told = await past.begin({ intake: anIntake(), running: 1, at: startedAt, newId: uuidV7 });
    for (const [actor, command, words] of life()) {
      bench.clock.advance(HOUR_MS);
      const textId = words === null ? null : await bench.ledger.saveText(id, command('').type, words);
      const actorOrgId = actor.kind === 'staff' ? actor.orgId : null;
      const step = await bench.decided(id, actor, command(textId ?? ''), { actorOrgId });
      await bench.ledger.record({ grievanceId: id, commandId: command('').type, ...step });

      const at = bench.clock();
      const toldId = uuidV7(at);
      const facts = told.facts({ actorOrgId, targetOrgId: null, leadYellowCards: 0 });
      const decision = decide(told.state, command(toldId), { now: at, actor, facts });
      if (!decision.ok) throw decision.error;
      if (words !== null) told.addText(toldId, command('').type, words, at);
      told.record(command('').type, decision.events, at);
    }
    await past.write([told]);
    for (const table of TABLES) expect(await rowsOf(table, told.state.id)).toEqual(await rowsOf(table, id));
    expect(await bench.ledger.verifyChain(told.state.id)).toMatchObject({ intact: true });
    expect(await bench.ledger.rebuild(told.state.id)).toEqual(told.state);
  });

  it('has a number by which everybody sees that it was simulated, and the next run goes on from it', async () => {
    const before = await past.simulatedBefore();
    const told = await past.begin({
      intake: anIntake(),
      running: before + 1,
      at: bench.clock(),
      newId: uuidV7,
    });
    expect(told.state.caseNo).toMatch(/^MN\d{8}-\d{6}$/);
    await past.write([told]);
    expect(await past.simulatedBefore()).toBe(before + 1);
  });

  it('is waited for by the relay while it goes on, and by nobody when it has ended', async () => {
    const told = await past.begin({ intake: anIntake(), running: 90, at: bench.clock(), newId: uuidV7 });
    const ended = await past.begin({ intake: anIntake(), running: 91, at: bench.clock(), newId: uuidV7 });
    ended.record('withdraw', withdrawn(ended), bench.clock());
    await past.write([told, ended]);
    const started = await bench.query(
      'SELECT process_started_at IS NULL AS waiting FROM grievances WHERE id = ANY ($1) ORDER BY case_no',
      [[told.state.id, ended.state.id]],
    );
    expect(started).toEqual([{ waiting: true }, { waiting: false }]);
  });

  function withdrawn(one: Awaited<ReturnType<PastLedger['begin']>>) {
    const facts = one.facts({ actorOrgId: null, targetOrgId: null, leadYellowCards: 0 });
    const context = { now: bench.clock(), actor: { kind: 'resident' } as const, facts };
    const decision = decide(one.state, { type: 'withdraw', textId: null }, context);
    if (!decision.ok) throw decision.error;
    return decision.events;
  }

  function life(): readonly (readonly [Actor, (textId: string) => Command, string | null])[] {
    const clerk: Actor = { kind: 'staff', ...bench.district.staffOf('zhuyuan', 'community_clerk') };
    const dispatcher: Actor = { kind: 'staff', ...bench.district.staffOf('cuizhu', 'street_dispatcher') };
    const leader: Actor = { kind: 'staff', ...bench.district.staffOf('cuizhu', 'street_leader') };
    const answer = { solved: 'unsolved', satisfaction: 'dissatisfied' } as const;
    return [
      [clerk, () => ({ type: 'sign' }), null],
      [clerk, (textId) => ({ type: 'add_note', textId, shownToResident: true }), '已到现场查看'],
      [
        clerk,
        (textId) => ({ type: 'submit_result', outcome: 'done', textId, toldBy: 'visit' }),
        '已修复,请查收',
      ],
      [leader, (textId) => ({ type: 'supervise', kind: 'key', level: 1, textId }), '请专人办理'],
      [dispatcher, () => ({ type: 'review_result', approved: true, textId: null }), null],
      [{ kind: 'resident' }, () => ({ type: 'answer_review', answer, textId: null }), null],
    ];
  }

  const TABLES = [
    'grievances',
    'grievance_events',
    'grievance_texts',
    'sla_clocks',
    'processed_commands',
    'supervisions',
  ] as const;

  /** The rows of a case without what differs from case to case: ids, number, hashes, words that hold the number. */
  async function rowsOf(table: (typeof TABLES)[number], id: string): Promise<unknown[]> {
    const key = table === 'grievances' ? 'id' : 'grievance_id';
    const rows = await bench.query<{ row: string }>(
      `SELECT (to_jsonb(t) - '{hash,prev_hash,chain_head,search,process_started_at}'::text[])::text AS row
         FROM ${table} t WHERE ${key} = $1`,
      [id],
    );
    const orgs = await bench.query<{ id: string }>('SELECT id FROM org_units UNION ALL SELECT id FROM staff');
    const kept = new Set(orgs.map((org) => org.id));
    return rows
      .map(({ row }) =>
        row
          .replace(UUID_OF_CASE, (found) => (kept.has(found) ? found : 'id'))
          .replaceAll(/(SQ|MN)\d{8}-\d+/g, 'number'),
      )
      .sort();
  }
});
