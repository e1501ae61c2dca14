import { Inject, Injectable } from '@nestjs/common';
import type { Month, ThemeStatus } from '@suqiu/domain';
import { DataSource } from 'typeorm';
import type { Cursor } from '../../cases/cursor';

/** A theme as lists show it. */
export interface ThemeRow {
  readonly id: string;
  readonly themeNo: string;
  readonly title: string;
  readonly month: Month;
  readonly status: ThemeStatus;
  readonly seq: number;
  readonly categories: readonly { readonly code: string; readonly name: string }[];
  readonly placeIds: readonly string[];
  readonly leadOrgId: string | null;
  readonly assistOrgIds: readonly string[];
  readonly proposedAt: Date;
  readonly adoptedAt: Date | null;
  readonly endedAt: Date | null;
  readonly tasks: number;
  readonly tasksDone: number;
  /** Open, and the day by which they were to be done is over. */
  readonly tasksLate: number;
  readonly cases: number;
  readonly micros: string;
}

/** What to list. */
export interface ThemeListFilter {
  readonly areaIds: readonly string[];
  readonly month: Month | null;
  readonly status: ThemeStatus | null;
  /** The local date, by which a task is late. */
  readonly today: string;
  readonly after: Cursor | null;
  readonly limit: number;
}

/** The columns of {@link ThemeRow}; the first parameter is the local date. */
export const THEME_COLUMNS = `t.id, t.theme_no AS "themeNo", t.title, t.month, t.status, t.seq,
  (SELECT json_agg(json_build_object('code', c.code, 'name', c.name) ORDER BY c.path, c.code)
     FROM categories c WHERE c.code = ANY (t.category_codes)) AS categories,
  t.place_ids AS "placeIds", t.lead_org_id AS "leadOrgId", t.assist_org_ids AS "assistOrgIds",
  t.proposed_at AS "proposedAt", t.adopted_at AS "adoptedAt", t.ended_at AS "endedAt",
  k.tasks, k.done AS "tasksDone", k.late AS "tasksLate",
  (SELECT count(*)::int FROM theme_cases l WHERE l.theme_id = t.id) AS cases,
  (extract(epoch FROM t.proposed_at) * 1000000)::bigint::text AS micros`;

/** Counts the task list of `themes t`; the first parameter is the local date. */
export const TASK_COUNTS = `CROSS JOIN LATERAL (
  SELECT count(*)::int AS tasks, count(done_at)::int AS done,
    (count(*) FILTER (WHERE done_at IS NULL AND due_on < $1::date))::int AS late
  FROM theme_tasks WHERE theme_id = t.id AND cancelled_at IS NULL) k`;

/** Pages through the themes that a person may see, those proposed last first. */
@Injectable()
export class ThemeListQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  page({ areaIds, month, status, today, after, limit }: ThemeListFilter): Promise<ThemeRow[]> {
    return this.database.query<ThemeRow[]>(
      `SELECT ${THEME_COLUMNS} FROM themes t ${TASK_COUNTS}
       WHERE t.visible_org_ids && $2::uuid[]
         AND ($3::text IS NULL OR t.month = $3) AND ($4::text IS NULL OR t.status = $4)
         AND ($5::bigint IS NULL
           OR (t.proposed_at, t.id) < (to_timestamp(0) + $5::bigint * interval '1 microsecond', $6::uuid))
       ORDER BY t.proposed_at DESC, t.id DESC LIMIT $7`,
      [today, areaIds, month, status, after?.micros ?? null, after?.id ?? null, limit],
    );
  }
}
