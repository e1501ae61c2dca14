import type { GrievanceState } from '@suqiu/domain';
import { RECEIVED_CHANNEL } from '@suqiu/ledger';
import type { DataSource } from 'typeorm';

/** A case as storage has it, as far as its process must agree. */
export interface CaseRow {
  readonly id: string;
  readonly ended: boolean;
  readonly state: GrievanceState;
  /** Milliseconds since the last step, by the clock of PostgreSQL. */
  readonly unchangedMs: number;
}

const FIND = `
SELECT id, ended, state, extract(epoch FROM now() - updated_at)::float * 1000 AS "unchangedMs"
  FROM grievances WHERE id = $1`;

const TAKE_BACK = `
UPDATE grievances SET process_started_at = NULL WHERE id = ANY($1::uuid[]) AND NOT ended AND process_started_at IS NOT NULL`;

/** The rows of cases, for comparing them with processes. PostgreSQL is right wherever the two differ. */
export class CaseRows {
  constructor(private readonly database: DataSource) {}

  /** Ids of open cases whose process was started, in pages ordered by id. */
  startedAfter(id: string | null, count: number): Promise<{ readonly id: string }[]> {
    return this.database.query(
      `SELECT id FROM grievances
        WHERE NOT ended AND process_started_at IS NOT NULL AND ($1::uuid IS NULL OR id > $1::uuid)
        ORDER BY id LIMIT $2`,
      [id, count],
    );
  }

  /** Those of the ids that belong to no open case. */
  async notOpen(ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }[]>(
      `SELECT w.id FROM unnest($1::uuid[]) w (id)
        WHERE NOT EXISTS (SELECT 1 FROM grievances g WHERE g.id = w.id AND NOT g.ended)`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  async find(id: string): Promise<CaseRow | null> {
    const [row] = await this.database.query<CaseRow[]>(FIND, [id]);
    return row ?? null;
  }

  /** Hands open cases to the relay again, which starts them from their rows. */
  async takeBack(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.database.query(TAKE_BACK, [ids]);
    await this.database.query('SELECT pg_notify($1, $2)', [RECEIVED_CHANNEL, '']);
  }
}
