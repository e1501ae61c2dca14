import type { DataSource } from 'typeorm';
import type { LivingState, ProcessKind } from '../temporal/process-kind';

/** A row as storage has it, as far as its process must agree. */
export interface ProcessRow<State> {
  readonly id: string;
  readonly ended: boolean;
  readonly state: State;
  /** Milliseconds since the last step, by the clock of PostgreSQL. */
  readonly unchangedMs: number;
}

/** The rows of one kind, for comparing them with processes. PostgreSQL is right wherever the two differ. */
export class ProcessRows<State extends LivingState> {
  constructor(
    private readonly kind: ProcessKind<State>,
    private readonly database: DataSource,
  ) {}

  /** Ids of open rows whose process was started, in pages ordered by id. */
  startedAfter(id: string | null, count: number): Promise<{ readonly id: string }[]> {
    return this.database.query(
      `SELECT id FROM ${this.kind.rows}
        WHERE NOT ended AND process_started_at IS NOT NULL AND ($1::uuid IS NULL OR id > $1::uuid)
        ORDER BY id LIMIT $2`,
      [id, count],
    );
  }

  /** Those of the ids that belong to no open row. */
  async notOpen(ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }[]>(
      `SELECT w.id FROM unnest($1::uuid[]) w (id)
        WHERE NOT EXISTS (SELECT 1 FROM ${this.kind.rows} r WHERE r.id = w.id AND NOT r.ended)`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  async find(id: string): Promise<ProcessRow<State> | null> {
    const [row] = await this.database.query<ProcessRow<State>[]>(
      `SELECT id, ended, state, extract(epoch FROM now() - updated_at)::float * 1000 AS "unchangedMs"
         FROM ${this.kind.rows} WHERE id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Hands open rows to the relay again, which starts them from what they say. */
  async takeBack(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.database.query(
      `UPDATE ${this.kind.rows} SET process_started_at = NULL
        WHERE id = ANY($1::uuid[]) AND NOT ended AND process_started_at IS NOT NULL`,
      [ids],
    );
    await this.database.query('SELECT pg_notify($1, $2)', [this.kind.channel, '']);
  }
}
