import { LedgerBehindError, LedgerConflictError } from '../src/index';
import { openWhistleBench, type WhistleBench } from './whistle-bench';

const HOUR_MS = 3_600_000;

interface ReportRow {
  readonly key: string;
  readonly payload: { readonly grievanceId: string; readonly report: { readonly news: string; seq: number } };
}

describe('recording a step of a whistle', () => {
  let bench: WhistleBench;

  beforeAll(async () => {
    bench = await openWhistleBench();
  });

  afterAll(() => bench.close());

  const leader = () => bench.staff('cuizhu', 'street_leader');
  const housing = () => bench.staff('housing', 'department_liaison');
  const reports = (id: string): Promise<ReportRow[]> =>
    bench.query(
      `SELECT key, payload FROM outbox WHERE topic = 'case_report' AND key LIKE $1 || '/%' ORDER BY position`,
      [id],
    );
  const boardRow = async (id: string) =>
    (
      await bench.query<{ late: boolean; light: string; due: Date; next: Date }>(
        'SELECT late, light, sort_due_at AS due, next_due_at AS next FROM whistles WHERE id = $1',
        [id],
      )
    )[0];

  it('leaves a row that is the fold of the events, unbroken, after every step', async () => {
    const id = await bench.blown();
    await bench.give(id, housing(), { type: 'accept' });
    const checkInId = await bench.whistles.saveCheckIn({
      whistleId: id,
      orgId: housing().orgId,
      staffId: housing().staffId,
      method: 'position',
      position: { lat: 31.99, lng: 118.77, accuracyM: 12 },
      photo: { bytes: Buffer.from([0xff, 0xd8, 0xff]), type: 'image/jpeg' },
    });
    await bench.give(id, housing(), { type: 'arrive', method: 'position', checkInId });
    const state = await bench.state(id);
    expect(await bench.whistles.rebuild(id)).toEqual(state);
    expect(await bench.whistles.verifyChain(id)).toEqual({ intact: true, events: state.seq });
    expect(
      await bench.query('SELECT lat, photo_type, photo FROM whistle_check_ins WHERE id = $1', [checkInId]),
    ).toEqual([{ lat: 31.99, photo_type: 'image/jpeg', photo: Buffer.from([0xff, 0xd8, 0xff]) }]);
  });

  it('answers a command that it knows as the first time and writes nothing', async () => {
    const { id } = await bench.draft();
    const first = await bench.give(id, leader(), { type: 'approve', textId: null }, 'approve');
    const again = { whistleId: id, commandId: 'approve', fromSeq: 1, drafts: [] };
    expect(await bench.whistles.record(again)).toEqual(first);
    expect(await bench.whistles.record({ ...again, fromSeq: 9 })).toEqual(first);
  });

  it('knows what its last commands led to, for a process that starts over', async () => {
    const { id } = await bench.draft();
    await bench.give(id, leader(), { type: 'approve', textId: null }, 'approve');
    await bench.give(id, housing(), { type: 'accept' }, 'accept');
    expect(await bench.whistles.resume(id)).toEqual({
      state: await bench.state(id),
      answered: [
        { commandId: 'draft', seq: 1, status: 'drafted' },
        { commandId: 'approve', seq: 3, status: 'blown' },
        { commandId: 'accept', seq: 4, status: 'blown' },
      ],
    });
    const gone = '01900000-0000-7000-8000-000000000000';
    expect(await bench.whistles.resume(gone)).toEqual({ state: null, answered: [] });
  });

  it('lets one of two different steps win and refuses the other', async () => {
    const id = await bench.blown();
    const outcomes = await Promise.allSettled([
      bench.give(id, housing(), { type: 'accept' }),
      bench.give(id, bench.staff('urban', 'department_liaison'), { type: 'accept' }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(refused?.reason).toBeInstanceOf(LedgerConflictError);
  });

  it('says that it knows less than a caller who comes from the future', async () => {
    const { id } = await bench.draft();
    const step = { whistleId: id, commandId: 'c', fromSeq: 9, drafts: [] };
    await expect(bench.whistles.record(step)).rejects.toThrow(LedgerBehindError);
  });

  it('tells each case once what it hears, in the order of the events', async () => {
    const cases = [await bench.receive(), await bench.receive()].map((receipt) => receipt.id);
    const id = await bench.blown({ caseIds: cases });
    await bench.give(id, housing(), { type: 'accept' });
    const rows = await reports(id);
    for (const grievanceId of cases) {
      const own = rows.filter(({ payload }) => payload.grievanceId === grievanceId);
      expect(new Set(own.map(({ key }) => key))).toEqual(new Set([`${id}/${grievanceId}`]));
      expect(own.map(({ payload }) => payload.report.news)).toEqual(['blown', 'accepted']);
    }
    expect(await bench.query('SELECT 1 FROM whistle_cases WHERE whistle_id = $1', [id])).toHaveLength(2);
  });

  it('shows a department its work and the district who is late, by columns', async () => {
    const id = await bench.blown();
    expect(await boardRow(id)).toMatchObject({ late: false, light: 'green' });
    const clock = (await bench.state(id)).clocks[`accept:${housing().orgId}`];
    bench.clock.advance((clock?.dueAt ?? 0) - bench.clock() + HOUR_MS);
    await bench.give(
      id,
      { kind: 'system' },
      { type: 'due_reached', clockKey: clock?.key ?? '', phase: 'due' },
    );
    expect(await boardRow(id)).toMatchObject({ late: true, light: 'red' });
    const departments = await bench.query(
      `SELECT late, light, open, notified_at IS NOT NULL AS told FROM whistle_departments
        WHERE whistle_id = $1 ORDER BY lead DESC`,
      [id],
    );
    expect(departments).toEqual([
      { late: true, light: 'red', open: true, told: true },
      { late: false, light: expect.any(String), open: true, told: true },
    ]);
  });

  it('shows an event that was changed', async () => {
    const id = await bench.blown();
    await bench.database.dataSource.transaction(async (manager) => {
      await manager.query('ALTER TABLE whistle_events DISABLE TRIGGER whistle_events_append_only');
      await manager.query(
        'UPDATE whistle_events SET actor_staff_id = gen_random_uuid() WHERE whistle_id = $1 AND seq = 2',
        [id],
      );
      await manager.query('ALTER TABLE whistle_events ENABLE TRIGGER whistle_events_append_only');
    });
    expect(await bench.whistles.verifyChain(id)).toEqual({ intact: false, seq: 2, problem: 'hash' });
  });

  it('keeps words out of events, state, notices and the outbox', async () => {
    const { id } = await bench.draft();
    const [row] = await bench.query<{ text: string }>(
      `SELECT (SELECT state::text FROM whistles WHERE id = $1)
           || (SELECT string_agg(e::text, '') FROM whistle_events e WHERE whistle_id = $1)
           || (SELECT string_agg(n::text, '') FROM notices n WHERE whistle_id = $1)
           || (SELECT string_agg(o::text, '') FROM outbox o WHERE key = $1::text) AS text`,
      [id],
    );
    for (const words of ['消防通道', '电梯维保']) expect(row?.text).not.toContain(words);
  });

  it('knows nothing of a whistle that does not exist', async () => {
    const gone = '01900000-0000-7000-8000-000000000000';
    expect(await bench.whistles.load(gone)).toBeNull();
    expect(await bench.whistles.rebuild(gone)).toBeNull();
    expect(await bench.whistles.verifyChain(gone)).toBeNull();
    await expect(bench.whistles.facts({ whistleId: gone })).rejects.toMatchObject({
      details: { kind: 'whistle' },
    });
  });
});
