import { IdempotencyMismatchError, UnknownReferenceError } from '../src/index';
import { openLedgerBench, type LedgerBench } from './ledger-bench';

const TABLES = [
  'persons',
  'grievances',
  'grievance_events',
  'sla_clocks',
  'notices',
  'outbox',
  'idempotency_keys',
];

describe('receiving a grievance', () => {
  let bench: LedgerBench;

  beforeAll(async () => {
    bench = await openLedgerBench();
  });

  afterAll(() => bench.close());

  const key = (name: string, requestHash = 'hash') => ({ scope: 'grievances', key: name, requestHash });

  async function counts(): Promise<number[]> {
    const rows = await Promise.all(
      TABLES.map((table) => bench.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)),
    );
    return rows.map(([row]) => row?.n ?? -1);
  }

  it('names who has the case and the promised date at once', async () => {
    const receipt = await bench.receive();
    expect(receipt).toMatchObject({
      status: 'dispatched',
      lead: { id: bench.district.orgs.zhuyuan.id, name: '竹园社区' },
      desk: { id: bench.district.orgs.district.id, name: '雨花台区' },
      registeredAt: bench.clock(),
    });
    expect(receipt.caseNo).toMatch(/^SQ20260302-\d{6}$/);
    expect(receipt.trackingCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    expect(receipt.promisedAt).toBeGreaterThan(bench.clock());
  });

  it('lets a matter without a clear receiver wait at the desk', async () => {
    expect(await bench.receive({ categoryCode: null })).toMatchObject({
      status: 'registered',
      lead: null,
      promisedAt: null,
    });
  });

  it('writes the row, its events, clocks and notices together', async () => {
    const { id } = await bench.receive();
    const state = await bench.ledger.load(id);
    expect(state).toMatchObject({ id, seq: 3, status: 'dispatched' });
    const events = await bench.query<{ type: string }>(
      'SELECT type FROM grievance_events WHERE grievance_id = $1 ORDER BY seq',
      [id],
    );
    expect(events.map(({ type }) => type)).toEqual(['registered', 'accepted', 'dispatched']);
    const [row] = await bench.query<Record<string, unknown>>(
      `SELECT g.status, g.level, g.light, g.ended, g.due_at = c.due_at AS promised, g.sort_due_at = s.due_at AS sorted,
              g.process_started_at
         FROM grievances g JOIN sla_clocks c ON c.grievance_id = g.id AND c.key = 'case'
         JOIN sla_clocks s ON s.grievance_id = g.id AND s.key = 'sign' WHERE g.id = $1`,
      [id],
    );
    expect(row).toEqual({
      status: 'dispatched',
      level: 'community',
      light: 'green',
      ended: false,
      promised: true,
      sorted: true,
      process_started_at: null,
    });
    const notices = await bench.query<{ template: string }>(
      'SELECT template FROM notices WHERE grievance_id = $1',
      [id],
    );
    const messages = await bench.query('SELECT 1 FROM outbox WHERE key = $1', [id]);
    expect(notices.length).toBeGreaterThan(0);
    expect(messages).toHaveLength(notices.length);
  });

  it('gives the same receipt for the same request and writes nothing again', async () => {
    const first = await bench.receive({ idempotency: key('same') });
    const before = await counts();
    bench.clock.advance(60_000);
    expect(await bench.receive({ idempotency: key('same') })).toEqual(first);
    expect(await counts()).toEqual(before);
  });

  it('gives the same receipt also when the category has gone out of use since', async () => {
    const first = await bench.receive({ idempotency: key('gone') });
    const use = (active: boolean) =>
      bench.query(
        'UPDATE categories SET active = $2 WHERE code = (SELECT category_code FROM grievances WHERE id = $1)',
        [first.id, active],
      );
    await use(false);
    await expect(bench.receive({ idempotency: key('later') })).rejects.toThrow(UnknownReferenceError);
    expect(await bench.receive({ idempotency: key('gone') })).toEqual(first);
    await use(true);
  });

  it('gives one receipt to the same request sent many times at once', async () => {
    const [before] = await bench.query<{ n: number }>('SELECT count(*)::int AS n FROM grievances');
    const receipts = await Promise.all(
      Array.from({ length: 8 }, () => bench.receive({ idempotency: key('at-once') })),
    );
    for (const receipt of receipts) expect(receipt).toEqual(receipts[0]);
    const [after] = await bench.query<{ n: number }>('SELECT count(*)::int AS n FROM grievances');
    expect(after?.n).toBe((before?.n ?? 0) + 1);
  });

  it('refuses a key that was used for another request', async () => {
    await bench.receive({ idempotency: key('other') });
    await expect(bench.receive({ idempotency: key('other', 'another hash') })).rejects.toThrow(
      IdempotencyMismatchError,
    );
  });

  it('keeps the tracking code out of the database', async () => {
    const { trackingCode, id } = await bench.receive({ idempotency: key('code') });
    const dump = await bench.query(
      `SELECT row_to_json(g)::text || row_to_json(k)::text AS text
         FROM grievances g, idempotency_keys k WHERE g.id = $1 AND k.key = 'code'`,
      [id],
    );
    expect(JSON.stringify(dump)).not.toContain(trackingCode);
  });

  it('refuses an unknown category without writing anything', async () => {
    const before = await counts();
    const failure = bench.receive({ categoryCode: 'no-such', idempotency: key('unknown') });
    await expect(failure).rejects.toMatchObject({ code: 'reference.unknown', details: { kind: 'category' } });
    await expect(bench.receive({ complainedOrgId: '01900000-0000-7000-8000-000000000000' })).rejects.toThrow(
      UnknownReferenceError,
    );
    expect(await counts()).toEqual(before);
  });

  it('wakes the relay with the id of the case', async () => {
    const runner = bench.database.dataSource.createQueryRunner();
    const client = (await runner.connect()) as {
      on(event: 'notification', seen: (n: { payload: string }) => void): void;
    };
    const seen = new Promise<string>((resolve) =>
      client.on('notification', ({ payload }) => resolve(payload)),
    );
    await runner.query('LISTEN grievance_received');
    const { id } = await bench.receive();
    expect(await seen).toBe(id);
    await runner.query('UNLISTEN *');
    await runner.release();
  });
});
