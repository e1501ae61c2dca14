import type { GrievanceState } from '@suqiu/domain';
import type { RelayConnection } from './relay.connection';

/** A case that waits for its process. */
export interface UnstartedCase {
  readonly id: string;
  readonly ended: boolean;
  readonly state: GrievanceState;
}

/** How much waits, for the metrics. */
export interface Backlog {
  readonly waiting: number;
  readonly oldestSeconds: number;
}

/** First half of the advisory lock on a case; any number will do, as long as nothing else locks by it. */
const CASE_LOCK = 7_318_003;

/**
 * The fence (`OFFSET 0`) makes PostgreSQL try the locks row by row in this order, so that exactly as many are taken
 * as are returned.
 */
const CLAIM = `
SELECT id, ended, state
  FROM (SELECT id, ended, state FROM grievances
         WHERE process_started_at IS NULL ORDER BY registered_at, id OFFSET 0) waiting
 WHERE pg_try_advisory_lock(${CASE_LOCK}, hashtext(id::text))
 LIMIT $1`;

const MARK = `
UPDATE grievances SET process_started_at = now() WHERE id = ANY($1::uuid[]) AND process_started_at IS NULL`;

const BACKLOG = `
SELECT count(*)::int AS waiting, coalesce(extract(epoch FROM now() - min(registered_at)), 0)::float AS "oldestSeconds"
  FROM grievances WHERE process_started_at IS NULL AND NOT ended`;

/**
 * The cases whose process is not started yet. A relay claims cases by advisory locks of its own connection: they are
 * held over the calls to Temporal without a transaction (row locks would hold up the steps of these cases), they write
 * nothing, and PostgreSQL takes them back when the connection or the relay dies, so that no lease has to run out.
 */
export class UnstartedCases {
  constructor(private readonly connection: RelayConnection) {}

  /** Takes up to `count` cases that no other relay holds, oldest first. */
  claim(count: number): Promise<UnstartedCase[]> {
    return this.connection.query<UnstartedCase>(CLAIM, [count]);
  }

  async markStarted(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.connection.query(MARK, [ids]);
  }

  /** Gives back every claim. */
  async release(): Promise<void> {
    await this.connection.query('SELECT pg_advisory_unlock_all()');
  }

  /** The case as it is now, when it is still open. */
  async stillOpen(id: string): Promise<GrievanceState | null> {
    const [row] = await this.connection.query<{ state: GrievanceState }>(
      'SELECT state FROM grievances WHERE id = $1 AND NOT ended',
      [id],
    );
    return row?.state ?? null;
  }

  async backlog(): Promise<Backlog> {
    const [row] = await this.connection.query<Backlog>(BACKLOG);
    return row ?? { waiting: 0, oldestSeconds: 0 };
  }
}
