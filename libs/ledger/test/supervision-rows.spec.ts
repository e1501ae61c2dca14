import type { Actor, EventBody, GrievanceState } from '@suqiu/domain';
import { openLedgerBench, type LedgerBench } from './ledger-bench';

const SYSTEM: Actor = { kind: 'system' };

describe('the record of a unit', () => {
  let bench: LedgerBench;

  beforeAll(async () => {
    bench = await openLedgerBench();
  });

  afterAll(() => bench.close());

  async function happens(id: string, ...bodies: readonly EventBody[]): Promise<GrievanceState> {
    const state = await known(id);
    const drafts = bodies.map((body) => ({
      at: bench.clock.advance(1_000),
      actor: SYSTEM,
      textId: null,
      ruleVersion: state.rules.version,
      body,
    }));
    await bench.ledger.record({
      grievanceId: id,
      commandId: `step-${state.seq}`,
      fromSeq: state.seq,
      drafts,
    });
    return known(id);
  }

  async function known(id: string): Promise<GrievanceState> {
    const state = await bench.ledger.load(id);
    if (!state) throw new Error('no such case');
    return state;
  }

  const supervisions = (id: string) =>
    bench.query<unknown>(
      `SELECT no, org_id AS "orgId", kind, level, opened_at AS "openedAt", answered_at AS "answeredAt"
         FROM supervisions WHERE grievance_id = $1 ORDER BY no`,
      [id],
    );
  const opened = (no: number) =>
    ({
      type: 'supervision_opened',
      no,
      kind: 'leader',
      level: 2,
      cause: null,
      byOrgId: bench.district.orgs.district.id,
    }) as const;

  it('names the unit that led the case when a supervision was opened, also after the case has moved', async () => {
    const { id } = await bench.receive();
    const { zhuyuan, cuizhu, district } = bench.district.orgs;
    const first = await happens(id, opened(1));
    const lead = { id: cuizhu.id, level: 'street', kind: 'government' } as const;
    await happens(
      id,
      { type: 'escalated', lead, dispatcherOrgId: district.id, cause: 'asked' },
      { type: 'supervision_answered', no: 1 },
      opened(2),
    );
    const state = await known(id);
    expect(first.supervisions).toHaveLength(1);
    expect(await supervisions(id)).toEqual(
      state.supervisions.map(({ no, kind, level, openedAt, answeredAt }) => ({
        no,
        kind,
        level,
        orgId: no === 1 ? zhuyuan.id : cuizhu.id,
        openedAt: new Date(openedAt),
        answeredAt: answeredAt === null ? null : new Date(answeredAt),
      })),
    );
  });

  it('has its cards, of which the yellow ones of the period count on every case that it leads', async () => {
    const { id } = await bench.receive();
    const orgId = bench.district.orgs.zhuyuan.id;
    await happens(id, { type: 'card_given', colour: 'yellow', orgId });
    const state = await happens(id, { type: 'card_answered' });
    const rows = await bench.query(
      'SELECT no, org_id, colour, at, answered_at FROM supervision_cards WHERE grievance_id = $1',
      [id],
    );
    const [card] = state.cards;
    expect(rows).toEqual([
      {
        no: 1,
        org_id: orgId,
        colour: 'yellow',
        at: new Date(card?.at ?? 0),
        answered_at: new Date(card?.answeredAt ?? 0),
      },
    ]);
    const other = await bench.receive();
    expect((await bench.ledger.facts({ grievanceId: other.id })).leadYellowCards).toBe(1);
    const DAYS = 24 * 60 * 60 * 1000;
    bench.clock.advance(state.rules.cards.periodDays * DAYS);
    expect((await bench.ledger.facts({ grievanceId: other.id })).leadYellowCards).toBe(0);
  });
});
