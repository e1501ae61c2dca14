import type { MetricSubjectKind } from '@suqiu/entities';
import type { Queries } from '../journal/queries';
import { subjectKey, type MetricSubject } from './subject';

/**
 * Part of the statement that writes a step: asks that its subject, whose id is the expression `id`, be counted anew. Nothing
 * is notified: that would line up all steps at their commit, and figures may come a second later.
 */
export function queueForCounting(kind: MetricSubjectKind, id: string): string {
  return `INSERT INTO metric_queue (subject_kind, subject_id) VALUES ('${kind}', ${id})`;
}

/**
 * Part of the statement that writes a step of a whistle, whose id is the expression `id`: asks that it be counted anew,
 * and the earlier one for the same matter, for which it may mean that it was not the last.
 */
export function queueWhistleForCounting(id: string): string {
  return `INSERT INTO metric_queue (subject_kind, subject_id)
    SELECT 'whistle', unnest(array_remove(ARRAY[id, rewhistle_of_id], NULL)) FROM whistles WHERE id = ${id}`;
}

const TAKE = `
DELETE FROM metric_queue
 WHERE id IN (SELECT id FROM metric_queue ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
RETURNING subject_kind AS kind, subject_id AS id`;

/** What was taken from the queue. */
export interface Taken {
  /** Rows that are gone from the queue once the transaction is committed. */
  readonly rows: number;
  /** Whom they name, each once. */
  readonly subjects: readonly MetricSubject[];
}

/** Takes up to `limit` rows, oldest first. They come back when the transaction fails. */
export async function takeQueued(queries: Queries, limit: number): Promise<Taken> {
  // The driver answers a DELETE with the rows and their number.
  const [rows] = await queries.query<[MetricSubject[], number]>(TAKE, [limit]);
  const subjects = new Map(rows.map((subject) => [subjectKey(subject), subject]));
  return { rows: rows.length, subjects: [...subjects.values()] };
}

/** Asks that subjects be counted anew, in the transaction of `queries`. */
export async function queueSubjects(queries: Queries, subjects: readonly MetricSubject[]): Promise<void> {
  await queries.query(
    `INSERT INTO metric_queue (subject_kind, subject_id)
     SELECT kind, id FROM json_to_recordset($1) AS s (kind text, id uuid)`,
    [JSON.stringify(subjects)],
  );
}

/** How far the figures are behind what is recorded. */
export interface MetricLag {
  /** Rows that wait, counted up to a hundred thousand. */
  readonly rows: number;
  /** Age of the oldest row, in seconds; 0 when nothing waits. */
  readonly oldestSeconds: number;
}

const LAG = `
SELECT (SELECT count(*)::int FROM (SELECT FROM metric_queue LIMIT 100000) waiting) AS rows,
       coalesce((SELECT extract(epoch FROM now() - queued_at)::float FROM metric_queue ORDER BY id LIMIT 1), 0)
         AS "oldestSeconds"`;

/** What waits to be counted. */
export async function metricLag(queries: Queries): Promise<MetricLag> {
  const [row] = await queries.query<MetricLag[]>(LAG);
  return row ?? { rows: 0, oldestSeconds: 0 };
}
