import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** How far each job in the background is behind. */
export interface JobsRow {
  readonly casesToOpen: number;
  readonly oldestCaseToOpen: Date | null;
  readonly whistlesToOpen: number;
  readonly oldestWhistleToOpen: Date | null;
  readonly overdue: number;
  readonly oldestOverdue: Date | null;
  readonly figures: number;
  readonly oldestFigure: Date | null;
  readonly restating: number;
  readonly oldestRestating: Date | null;
}

/** Backlogs are counted up to this. */
export const COUNTED_UP_TO = 10_000;

const counted = (from: string) =>
  `(SELECT count(*)::integer FROM (SELECT FROM ${from} LIMIT ${COUNTED_UP_TO}) b)`;
const TO_OPEN = 'process_started_at IS NULL';
const OVERDUE = `sla_clocks WHERE stopped_at IS NULL AND breached_at IS NULL AND paused_at IS NULL AND due_at < now()`;
const RESTATING = `rule_changes WHERE status = 'restating'`;

const READ = `
SELECT ${counted(`grievances WHERE ${TO_OPEN}`)} AS "casesToOpen",
  (SELECT registered_at FROM grievances WHERE ${TO_OPEN} ORDER BY registered_at, id LIMIT 1) AS "oldestCaseToOpen",
  ${counted(`whistles WHERE ${TO_OPEN}`)} AS "whistlesToOpen",
  (SELECT drafted_at FROM whistles WHERE ${TO_OPEN} ORDER BY drafted_at, id LIMIT 1) AS "oldestWhistleToOpen",
  ${counted(OVERDUE)} AS overdue, (SELECT min(due_at) FROM ${OVERDUE}) AS "oldestOverdue",
  ${counted('metric_queue')} AS figures,
  (SELECT queued_at FROM metric_queue ORDER BY id LIMIT 1) AS "oldestFigure",
  ${counted(RESTATING)} AS restating, (SELECT min(created_at) FROM ${RESTATING}) AS "oldestRestating"`;

/** Reads the backlogs, each by its index. */
@Injectable()
export class JobsQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async read(): Promise<JobsRow | undefined> {
    const [row] = await this.database.query<JobsRow[]>(READ);
    return row;
  }
}
