import type { DataSource } from 'typeorm';

/** A row with a clock past its due instant that nobody marked. */
export interface Overdue {
  readonly id: string;
  /** Keys of the clocks, where the table knows them. */
  readonly clocks: readonly string[];
  readonly overdueMs: number;
}

/** Finds the running clocks of started rows that were due longer ago than the grace, longest first. */
export type FindOverdue = (database: DataSource, graceMs: number, count: number) => Promise<Overdue[]>;

const CASES = `
SELECT g.id, array_agg(c.key ORDER BY c.due_at) AS clocks,
       extract(epoch FROM now() - min(c.due_at))::float * 1000 AS "overdueMs"
  FROM sla_clocks c JOIN grievances g ON g.id = c.grievance_id
 WHERE c.stopped_at IS NULL AND c.breached_at IS NULL AND c.paused_at IS NULL
   AND c.due_at < now() - $1 * interval '1 millisecond'
   AND NOT g.ended AND g.process_started_at IS NOT NULL
 GROUP BY g.id ORDER BY min(c.due_at) LIMIT $2`;

const WHISTLES = `
SELECT id, '{}'::text[] AS clocks, extract(epoch FROM now() - next_due_at)::float * 1000 AS "overdueMs"
  FROM whistles
 WHERE next_due_at < now() - $1 * interval '1 millisecond' AND NOT ended AND process_started_at IS NOT NULL
 ORDER BY next_due_at LIMIT $2`;

/** Cases, by their table of clocks. */
export const overdueCases: FindOverdue = (database, graceMs, count) =>
  database.query<Overdue[]>(CASES, [graceMs, count]);

/** Whistles, by the instant at which their process has to act next. */
export const overdueWhistles: FindOverdue = (database, graceMs, count) =>
  database.query<Overdue[]>(WHISTLES, [graceMs, count]);
