import type { DataSource } from 'typeorm';

/** A case with a clock past its due instant that nobody marked. */
export interface OverdueCase {
  readonly id: string;
  /** Keys of the clocks. */
  readonly clocks: readonly string[];
  readonly overdueMs: number;
}

const OVERDUE = `
SELECT g.id, array_agg(c.key ORDER BY c.due_at) AS clocks,
       extract(epoch FROM now() - min(c.due_at))::float * 1000 AS "overdueMs"
  FROM sla_clocks c JOIN grievances g ON g.id = c.grievance_id
 WHERE c.stopped_at IS NULL AND c.breached_at IS NULL AND c.paused_at IS NULL
   AND c.due_at < now() - $1 * interval '1 millisecond'
   AND NOT g.ended AND g.process_started_at IS NOT NULL
 GROUP BY g.id ORDER BY min(c.due_at) LIMIT $2`;

/** The running clocks of started cases that were due longer ago than the grace, longest first. */
export function overdueCases(database: DataSource, graceMs: number, count: number): Promise<OverdueCase[]> {
  return database.query<OverdueCase[]>(OVERDUE, [graceMs, count]);
}
