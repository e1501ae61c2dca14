import type { Actor } from '@suqiu/domain';
import { LedgerBehindError, LedgerConflictError } from '../src/index';
import { openLedgerBench, type LedgerBench } from './ledger-bench';

describe('recording a step', () => {
  let bench: LedgerBench;
  let clerk: Actor;

  beforeAll(async () => {
    bench = await openLedgerBench();
    const { staffId, role, orgId } = bench.district.staffOf('zhuyuan', 'community_clerk');
    clerk = { kind: 'staff', staffId, role, orgId };
  });

  afterAll(() => bench.close());

  const facts = () => ({ actorOrgId: bench.district.orgs.zhuyuan.id });

  async function signed(commandId: string): Promise<{ id: string }> {
    const { id } = await bench.receive();
    const step = await bench.decided(id, clerk, { type: 'sign' }, facts());
    await bench.ledger.record({ grievanceId: id, commandId, ...step });
    return { id };
  }

  it('writes events, row and clocks so that whoever has the answer can read it', async () => {
    const { id } = await signed('sign-1');
    const state = await bench.ledger.load(id);
    expect(state).toMatchObject({ status: 'in_progress', seq: 4 });
    const [row] = await bench.query('SELECT status, seq FROM grievances WHERE id = $1', [id]);
    expect(row).toEqual({ status: 'in_progress', seq: 4 });
    const [clock] = await bench.query<{ stopped_at: Date }>(
      `SELECT stopped_at FROM sla_clocks WHERE grievance_id = $1 AND key = 'sign'`,
      [id],
    );
    expect(clock?.stopped_at.getTime()).toBe(bench.clock());
  });

  it('leaves a row that is the fold of the events', async () => {
    const { id } = await signed('sign-2');
    const step = await bench.decided(
      id,
      clerk,
      { type: 'record_contact', channel: 'phone', textId: null },
      facts(),
    );
    await bench.ledger.record({ grievanceId: id, commandId: 'contact', ...step });
    expect(await bench.ledger.rebuild(id)).toEqual(await bench.ledger.load(id));
  });

  it('answers with the clock changes of every event', async () => {
    const { id } = await bench.receive();
    const textId = await bench.ledger.saveText(id, 'escalate', '社区无法解决');
    const step = await bench.decided(id, clerk, { type: 'escalate', textId }, facts());
    const recorded = await bench.ledger.record({ grievanceId: id, commandId: 'up', ...step });
    expect(recorded.fromSeq).toBe(3);
    expect(recorded.events).toHaveLength(step.drafts.length);
    expect(recorded.events.flatMap((event) => event.clocks)).toContainEqual(
      expect.objectContaining({ action: 'start', key: 'holder' }),
    );
    expect((await bench.ledger.load(id))?.lead?.id).toBe(bench.district.orgs.cuizhu.id);
  });

  it('answers a command that it knows as the first time and writes nothing', async () => {
    const { id } = await bench.receive();
    const step = await bench.decided(id, clerk, { type: 'sign' }, facts());
    const first = await bench.ledger.record({ grievanceId: id, commandId: 'c', ...step });
    expect(await bench.ledger.record({ grievanceId: id, commandId: 'c', ...step })).toEqual(first);
    const later = { grievanceId: id, commandId: 'c', fromSeq: 4, drafts: step.drafts };
    expect(await bench.ledger.record(later)).toEqual(first);
    expect((await bench.ledger.load(id))?.seq).toBe(4);
  });

  it('writes a step once when it comes from several sides at once', async () => {
    const { id } = await bench.receive();
    const step = await bench.decided(id, clerk, { type: 'sign' }, facts());
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        bench.anotherLedger().record({ grievanceId: id, commandId: 'c', ...step }),
      ),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect((await bench.ledger.load(id))?.seq).toBe(4);
  });

  it('lets one of two different steps win and refuses the other', async () => {
    const { id } = await bench.receive();
    const step = await bench.decided(id, clerk, { type: 'sign' }, facts());
    const outcomes = await Promise.allSettled(
      ['a', 'b'].map((commandId) => bench.ledger.record({ grievanceId: id, commandId, ...step })),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(refused?.reason).toBeInstanceOf(LedgerConflictError);
  });

  it('says that it knows less than a caller who comes from the future', async () => {
    const { id } = await bench.receive();
    const step = await bench.decided(id, clerk, { type: 'sign' }, facts());
    const ahead = { ...step, fromSeq: 9 };
    await expect(bench.ledger.record({ grievanceId: id, commandId: 'c', ...ahead })).rejects.toThrow(
      LedgerBehindError,
    );
    const gone = '01900000-0000-7000-8000-000000000000';
    await expect(bench.ledger.record({ grievanceId: gone, commandId: 'c', ...ahead })).rejects.toMatchObject({
      details: { recordedSeq: null },
    });
  });

  it('keeps the words of the result as the answer to the resident', async () => {
    const { id } = await signed('sign-3');
    const textId = await bench.ledger.saveText(id, 'submit_result', '电梯已修复,今日恢复运行。');
    const command = { type: 'submit_result', outcome: 'done', textId, toldBy: 'phone' } as const;
    const step = await bench.decided(id, clerk, command, facts());
    await bench.ledger.record({ grievanceId: id, commandId: 'result', ...step });
    const [row] = await bench.query('SELECT reply_text FROM grievances WHERE id = $1', [id]);
    expect(row).toEqual({ reply_text: '电梯已修复,今日恢复运行。' });
  });

  it('marks a case that has ended', async () => {
    const { id } = await bench.receive();
    const step = await bench.decided(id, { kind: 'resident' }, { type: 'withdraw', textId: null });
    await bench.ledger.record({ grievanceId: id, commandId: 'withdraw', ...step });
    const [row] = await bench.query('SELECT ended, status, next_due_at FROM grievances WHERE id = $1', [id]);
    expect(row).toEqual({ ended: true, status: 'withdrawn', next_due_at: null });
  });

  it('writes words once when their request is repeated', async () => {
    const { id } = await bench.receive();
    const textId = '01900000-0000-5000-8000-00000000000a';
    expect(await bench.ledger.saveText(id, 'supplement', '补充', textId)).toBe(textId);
    expect(await bench.ledger.saveText(id, 'supplement', '补充', textId)).toBe(textId);
    expect(await bench.query('SELECT body FROM grievance_texts WHERE id = $1', [textId])).toEqual([
      { body: '补充' },
    ]);
  });

  it('knows nothing of a case that does not exist', async () => {
    const gone = '01900000-0000-7000-8000-000000000000';
    expect(await bench.ledger.load(gone)).toBeNull();
    expect(await bench.ledger.rebuild(gone)).toBeNull();
    expect(await bench.ledger.verifyChain(gone)).toBeNull();
  });
});
