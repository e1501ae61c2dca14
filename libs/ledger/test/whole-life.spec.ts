import type { Actor, Command } from '@suqiu/domain';
import { openLedgerBench, type LedgerBench } from './ledger-bench';

const HOUR_MS = 3_600_000;

describe('a case from receipt to verdict', () => {
  let bench: LedgerBench;

  beforeAll(async () => {
    bench = await openLedgerBench();
  });

  afterAll(() => bench.close());

  it('stays the fold of its events, unbroken, after every step', async () => {
    const { id } = await bench.receive();
    const clerk = actor('zhuyuan', 'community_clerk');
    const dispatcher = actor('cuizhu', 'street_dispatcher');
    const words = (kind: string) => bench.ledger.saveText(id, kind, '已处理');
    const life: readonly (readonly [Actor, Command])[] = [
      [clerk, { type: 'sign' }],
      [clerk, { type: 'record_contact', channel: 'visit', textId: null }],
      [
        clerk,
        { type: 'submit_result', outcome: 'done', textId: await words('submit_result'), toldBy: 'visit' },
      ],
      [dispatcher, { type: 'review_result', approved: true, textId: null }],
      [
        { kind: 'resident' },
        { type: 'answer_review', answer: { solved: 'solved', satisfaction: 'very_satisfied' }, textId: null },
      ],
    ];
    for (const [i, [who, command]] of life.entries()) {
      bench.clock.advance(HOUR_MS);
      const step = await bench.decided(id, who, command, {
        actorOrgId: who.kind === 'staff' ? who.orgId : null,
      });
      await bench.ledger.record({ grievanceId: id, commandId: `step-${i}`, ...step });
      const state = await bench.ledger.load(id);
      expect(await bench.ledger.rebuild(id)).toEqual(state);
      expect(await bench.ledger.verifyChain(id)).toEqual({ intact: true, events: state?.seq });
      expect(await storedClocks(id)).toEqual(clocksOf(state?.clocks));
    }
    expect(await bench.ledger.load(id)).toMatchObject({ status: 'closed' });
  });

  it('leaves no clock of its first life running when it is reopened', async () => {
    const { id } = await bench.receive();
    const clerk = actor('zhuyuan', 'community_clerk');
    const textId = await bench.ledger.saveText(id, 'submit_result', '已处理');
    const answer = { solved: 'solved', satisfaction: 'satisfied' } as const;
    const life: readonly (readonly [Actor, Command])[] = [
      [clerk, { type: 'sign' }],
      [clerk, { type: 'submit_result', outcome: 'done', textId, toldBy: 'visit' }],
      [actor('cuizhu', 'street_dispatcher'), { type: 'review_result', approved: true, textId: null }],
      [{ kind: 'resident' }, { type: 'answer_review', answer, textId: null }],
      [{ kind: 'resident' }, { type: 'reopen', textId: await bench.ledger.saveText(id, 'reopen', '又漏了') }],
    ];
    for (const [i, [who, command]] of life.entries()) {
      const query = { actorOrgId: who.kind === 'staff' ? who.orgId : null };
      const step = await bench.decided(id, who, command, query);
      await bench.ledger.record({ grievanceId: id, commandId: `life-${i}`, ...step });
    }
    const now = Object.keys((await bench.ledger.load(id))?.clocks ?? {});
    const running = (await storedClocks(id)).filter(({ stoppedAt }) => stoppedAt === null);
    expect(running.map(({ key }) => key).filter((key) => !now.includes(key))).toEqual([]);
    expect((await storedClocks(id)).find(({ key }) => key === 'reopen_window')?.stoppedAt).toBe(
      bench.clock(),
    );
  });

  function actor(org: 'zhuyuan' | 'cuizhu', role: 'community_clerk' | 'street_dispatcher'): Actor {
    return { kind: 'staff', ...bench.district.staffOf(org, role) };
  }

  interface ClockInstants {
    readonly key: string;
    readonly dueAt: number;
    readonly stoppedAt: number | null;
  }

  async function storedClocks(id: string): Promise<ClockInstants[]> {
    const rows = await bench.query<{ key: string; due_at: Date; stopped_at: Date | null }>(
      'SELECT key, due_at, stopped_at FROM sla_clocks WHERE grievance_id = $1 ORDER BY key COLLATE "C"',
      [id],
    );
    return rows.map(({ key, due_at, stopped_at }) => ({
      key,
      dueAt: due_at.getTime(),
      stoppedAt: stopped_at?.getTime() ?? null,
    }));
  }

  function clocksOf(clocks: Readonly<Record<string, ClockInstants>> = {}): ClockInstants[] {
    return Object.values(clocks)
      .map(({ key, dueAt, stoppedAt }) => ({ key, dueAt, stoppedAt }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  }
});
