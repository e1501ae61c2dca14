import { DomainError } from '@suqiu/domain';
import { IdempotencyMismatchError } from '../src/index';
import { openWhistleBench, type WhistleBench } from './whistle-bench';

const DAY_MS = 86_400_000;

describe('drafting a whistle', () => {
  let bench: WhistleBench;

  beforeAll(async () => {
    bench = await openWhistleBench();
  });

  afterAll(() => bench.close());

  const count = async (table: string): Promise<number> =>
    (await bench.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n ?? 0;

  it('writes number, row, departments, words, event and notice at once', async () => {
    const { id, whistleNo, status, approvalDueAt } = await bench.draft();
    expect(whistleNo).toMatch(/^SH\d{8}-\d{6}$/);
    expect(status).toBe('drafted');
    expect(approvalDueAt).toBeGreaterThan(bench.clock());
    const state = await bench.state(id);
    expect(await bench.whistles.rebuild(id)).toEqual(state);
    expect(await bench.whistles.verifyChain(id)).toEqual({ intact: true, events: 1 });
    const [row] = await bench.query(
      `SELECT w.status, w.seq, w.ended, t.body AS reason FROM whistles w
         JOIN whistle_texts t ON t.id = w.reason_text_id WHERE w.id = $1`,
      [id],
    );
    expect(row).toEqual({ status: 'drafted', seq: 1, ended: false, reason: bench.aDraft().reason });
    const departments = await bench.query(
      `SELECT org_id, lead, status, open, notified_at FROM whistle_departments WHERE whistle_id = $1 ORDER BY lead`,
      [id],
    );
    const told = { status: 'notified', open: false, notified_at: null };
    expect(departments).toEqual([
      { org_id: bench.district.orgs.urban.id, lead: false, ...told },
      { org_id: bench.district.orgs.housing.id, lead: true, ...told },
    ]);
    expect(await bench.query('SELECT template FROM notices WHERE whistle_id = $1', [id])).toEqual([
      { template: 'whistle_to_approve' },
    ]);
  });

  it('keeps the task of a department as words beside the whistle', async () => {
    const { id } = await bench.draft();
    const [lead] = (await bench.state(id)).departments.filter((one) => one.lead);
    expect(
      await bench.query('SELECT kind, body FROM whistle_texts WHERE id = $1', [lead?.taskTextId]),
    ).toEqual([{ kind: 'task', body: '核实电梯维保' }]);
  });

  it('gives one receipt to the same request sent many times at once', async () => {
    const before = await count('whistles');
    const draft = bench.aDraft();
    const receipts = await Promise.all(
      Array.from({ length: 6 }, () => bench.anotherWhistleLedger().draft(draft)),
    );
    for (const receipt of receipts) expect(receipt).toEqual(receipts[0]);
    expect(await count('whistles')).toBe(before + 1);
  });

  it('refuses a key that was used for another request', async () => {
    const draft = bench.aDraft();
    await bench.whistles.draft(draft);
    const other = { ...draft, idempotency: { ...draft.idempotency, requestHash: 'another' } };
    await expect(bench.whistles.draft(other)).rejects.toThrow(IdempotencyMismatchError);
  });

  it('writes nothing that the rules refuse', async () => {
    const before = await count('whistles');
    await expect(bench.draft({ kindId: 'no-such' })).rejects.toThrow(DomainError);
    await expect(bench.draft({ kindId: 'demand' })).rejects.toMatchObject({ code: 'whistle.case_needed' });
    expect(await count('whistles')).toBe(before);
    expect(await count('whistle_texts')).toBe(
      (await bench.query('SELECT 1 FROM whistle_texts t JOIN whistles w ON w.id = t.whistle_id')).length,
    );
  });

  it('refuses a case of another street, and the unit complained about as a department', async () => {
    const own = await bench.receive({ complainedOrgId: bench.district.orgs.urban.id });
    await expect(bench.draft({ caseIds: [own.id] })).rejects.toBeInstanceOf(DomainError);
    const by = bench.staff('donghu', 'street_dispatcher');
    await expect(bench.draft({ by, caseIds: [own.id] })).rejects.toBeInstanceOf(DomainError);
  });

  it('finds the earlier whistle for the same case, while it was closed not long ago', async () => {
    const { id: caseId } = await bench.receive();
    const first = await bench.blown({ caseIds: [caseId] });
    await closed(first);
    bench.clock.advance(10 * DAY_MS);
    const again = await bench.draft({ caseIds: [caseId] });
    expect((await bench.state(again.id)).rewhistleOf).toBe(first);
    bench.clock.advance(21 * DAY_MS);
    const late = await bench.draft({ caseIds: [caseId] });
    expect((await bench.state(late.id)).rewhistleOf).toBeNull();
    const other = await bench.draft({ earlierId: first });
    expect((await bench.state(other.id)).rewhistleOf).toBeNull();
  });

  async function closed(id: string): Promise<void> {
    const street = bench.staff('cuizhu', 'street_dispatcher');
    const textId = await bench.whistles.saveText(id, 'close', '已到位');
    for (const org of ['housing', 'urban'] as const) {
      const liaison = bench.staff(org, 'department_liaison');
      await bench.give(id, liaison, { type: 'arrive', method: 'code', checkInId: textId });
      await bench.give(id, street, { type: 'confirm_arrival', orgId: liaison.orgId });
      await bench.give(id, liaison, { type: 'report_done', textId });
    }
    await bench.give(id, street, { type: 'close', textId });
  }
});
