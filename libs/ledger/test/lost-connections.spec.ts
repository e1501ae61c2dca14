import { openLedgerBench, type LedgerBench } from './ledger-bench';

const TRIES = 10;

describe('a database that cuts its connections', () => {
  let bench: LedgerBench;

  beforeAll(async () => {
    bench = await openLedgerBench();
  });

  afterAll(() => bench.close());

  async function cutAll(): Promise<void> {
    await bench.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
  }

  /** Asks again while connections that were cut are still being noticed, as a client does. */
  async function answered<T>(ask: () => Promise<T>): Promise<T> {
    let failure: unknown;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      try {
        return await ask();
      } catch (error) {
        failure = error;
      }
    }
    throw failure;
  }

  it('costs no receipt and doubles none: the same request gets its one answer', async () => {
    const idempotency = { scope: 'grievances', key: 'cut', requestHash: 'hash' };
    const attempts = Array.from({ length: TRIES }, () => bench.receive({ idempotency }));
    const settled = Promise.allSettled(attempts);
    await cutAll();
    const given = (await settled).flatMap((attempt) =>
      attempt.status === 'fulfilled' ? [attempt.value] : [],
    );
    const again = await answered(() => bench.receive({ idempotency }));
    for (const receipt of given) expect(receipt).toEqual(again);
    const rows = await answered(() => bench.query('SELECT id FROM grievances'));
    expect(rows).toEqual([{ id: again.id }]);
  });
});
