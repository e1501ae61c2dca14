import type { Client } from 'pg';
import { setTimeout as pause } from 'node:timers/promises';

/** Steps are still to be counted, and nobody counts them. Code `metrics.behind`. */
export class BehindError extends Error {
  readonly code = 'metrics.behind';

  constructor(readonly waiting: number) {
    super(`${waiting} steps wait to be counted. Is a worker running? It counts by itself; then ask again.`);
    this.name = 'BehindError';
  }
}

const ASK_AGAIN_MS = 500;

/**
 * Opens a transaction that sees one moment, at which everything recorded has been counted. Waits for such a moment.
 * Throws BehindError where none comes.
 */
export async function openCounted(client: Client, waitMs: number): Promise<void> {
  const until = Date.now() + waitMs;
  for (;;) {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    const { rows } = await client.query<{ waiting: number }>(
      'SELECT count(*)::int AS waiting FROM (SELECT FROM metric_queue LIMIT 1000) queued',
    );
    const waiting = rows[0]?.waiting ?? 0;
    if (waiting === 0) return;
    await client.query('ROLLBACK');
    if (Date.now() >= until) throw new BehindError(waiting);
    await pause(ASK_AGAIN_MS);
  }
}

/** Connections that see one moment: one that may keep what it works out, and two that read beside one another. */
export interface Connections {
  readonly client: Client;
  readonly readers: readonly [Client, Client];
}

/** Has other connections see the moment that the transaction of a client sees. */
export async function shareMoment({ client, readers }: Connections): Promise<void> {
  const { rows } = await client.query<{ snapshot: string }>('SELECT pg_export_snapshot() AS snapshot');
  for (const reader of readers) {
    await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await reader.query(`SET TRANSACTION SNAPSHOT '${rows[0]?.snapshot ?? ''}'`);
  }
}
