import { Inject, Injectable } from '@nestjs/common';
import type { ThemeEventType } from '@suqiu/domain';
import { DataSource } from 'typeorm';
import { TASK_COUNTS, THEME_COLUMNS, type ThemeRow } from './theme-list.query';

/** A theme with its words. */
export interface ThemeDetailRow extends ThemeRow {
  readonly planText: string | null;
  readonly summaryText: string | null;
}

/** A line of the task list. */
export interface ThemeTaskRow {
  readonly no: number;
  readonly title: string;
  readonly orgId: string;
  readonly dueOn: string;
  readonly doneAt: Date | null;
  readonly cancelledAt: Date | null;
}

/** A line of the policy list. */
export interface ThemePolicyRow {
  readonly no: number;
  readonly title: string;
  readonly reference: string;
}

/** What happened, with the words that came with it. */
export interface ThemeHistoryRow {
  readonly seq: number;
  readonly type: ThemeEventType;
  readonly at: Date;
  readonly actorOrgId: string;
  readonly text: string | null;
}

/** Reads everything about one theme. */
@Injectable()
export class ThemeDetailQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async row(themeId: string, today: string): Promise<ThemeDetailRow> {
    const [row] = await this.database.query<ThemeDetailRow[]>(
      `SELECT ${THEME_COLUMNS}, t.plan_text AS "planText", t.summary_text AS "summaryText"
       FROM themes t ${TASK_COUNTS} WHERE t.id = $2`,
      [today, themeId],
    );
    if (!row) throw new TypeError('a theme that was found has a row');
    return row;
  }

  tasks(themeId: string): Promise<ThemeTaskRow[]> {
    return this.database.query<ThemeTaskRow[]>(
      `SELECT no, title, org_id AS "orgId", to_char(due_on, 'YYYY-MM-DD') AS "dueOn", done_at AS "doneAt",
         cancelled_at AS "cancelledAt" FROM theme_tasks WHERE theme_id = $1 ORDER BY no`,
      [themeId],
    );
  }

  policies(themeId: string): Promise<ThemePolicyRow[]> {
    return this.database.query<ThemePolicyRow[]>(
      'SELECT no, title, reference FROM theme_policies WHERE theme_id = $1 ORDER BY no',
      [themeId],
    );
  }

  history(themeId: string): Promise<ThemeHistoryRow[]> {
    return this.database.query<ThemeHistoryRow[]>(
      `SELECT e.seq, e.type, e.at, e.actor_org_id AS "actorOrgId", w.body AS text
       FROM theme_events e LEFT JOIN theme_texts w ON w.id = e.text_id WHERE e.theme_id = $1 ORDER BY e.seq`,
      [themeId],
    );
  }
}
