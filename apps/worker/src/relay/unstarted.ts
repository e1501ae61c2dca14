import type { LivingState, ProcessKind } from '../temporal/process-kind';
import type { RelayConnection } from './relay.connection';

/** A row that waits for its process. */
export interface UnstartedRow<State> {
  readonly id: string;
  readonly ended: boolean;
  readonly state: State;
}

/** How much waits, for the metrics. */
export interface Backlog {
  readonly waiting: number;
  readonly oldestSeconds: number;
}

/**
 * The rows of one kind whose process is not started yet. A relay claims rows by advisory locks of its own connection:
 * they are held over the calls to Temporal without a transaction (row locks would hold up the steps of these rows),
 * they write nothing, and PostgreSQL takes them back when the connection or the relay dies, so that no lease has to
 * run out.
 */
export class Unstarted<State extends LivingState> {
  constructor(
    private readonly kind: ProcessKind<State>,
    private readonly connection: RelayConnection,
  ) {}

  /**
   * Takes up to `count` rows that no other relay holds, oldest first. The fence (`OFFSET 0`) makes PostgreSQL try the
   * locks row by row in this order, so that exactly as many are taken as are returned.
   */
  claim(count: number): Promise<UnstartedRow<State>[]> {
    const { rows, since, lock } = this.kind;
    return this.connection.query<UnstartedRow<State>>(
      `SELECT id, ended, state
         FROM (SELECT id, ended, state FROM ${rows}
                WHERE process_started_at IS NULL ORDER BY ${since}, id OFFSET 0) waiting
        WHERE pg_try_advisory_lock(${lock}, hashtext(id::text))
        LIMIT $1`,
      [count],
    );
  }

  async markStarted(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.connection.query(
      `UPDATE ${this.kind.rows} SET process_started_at = now()
        WHERE id = ANY($1::uuid[]) AND process_started_at IS NULL`,
      [ids],
    );
  }

  /** Gives back every claim. */
  async release(): Promise<void> {
    await this.connection.query('SELECT pg_advisory_unlock_all()');
  }

  /** The state as it is now, when the row is still open. */
  async stillOpen(id: string): Promise<State | null> {
    const [row] = await this.connection.query<{ state: State }>(
      `SELECT state FROM ${this.kind.rows} WHERE id = $1 AND NOT ended`,
      [id],
    );
    return row?.state ?? null;
  }

  async backlog(): Promise<Backlog> {
    const { rows, since } = this.kind;
    const [row] = await this.connection.query<Backlog>(
      `SELECT count(*)::int AS waiting, coalesce(extract(epoch FROM now() - min(${since})), 0)::float AS "oldestSeconds"
         FROM ${rows} WHERE process_started_at IS NULL AND NOT ended`,
    );
    return row ?? { waiting: 0, oldestSeconds: 0 };
  }
}
