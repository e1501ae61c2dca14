import { Inject, Injectable } from '@nestjs/common';
import type { NoticeTemplate } from '@suqiu/domain';
import { DataSource } from 'typeorm';
import type { Cursor } from '../cases/cursor';

/** A notice in the inbox of an organisation. */
export interface NoticeRow {
  readonly id: string;
  /** The case, the whistle, the theme or the application that it is about. */
  readonly caseNo: string | null;
  readonly whistleNo: string | null;
  readonly themeNo: string | null;
  readonly applicationId: string | null;
  /** The case or the whistle that the application is about. */
  readonly subjectNo: string | null;
  readonly template: NoticeTemplate;
  readonly params: Readonly<Record<string, string | number | boolean>>;
  readonly createdAt: Date;
  readonly readAt: Date | null;
  readonly sortMicros: string;
}

const COLUMNS = `n.id, g.case_no AS "caseNo", w.whistle_no AS "whistleNo", t.theme_no AS "themeNo",
  n.application_id AS "applicationId", a.subject_no AS "subjectNo", n.template, n.params,
  n.created_at AS "createdAt", n.read_at AS "readAt", (extract(epoch FROM n.created_at) * 1000000)::bigint::text AS "sortMicros"`;

const WITH_SUBJECT = `notices n LEFT JOIN grievances g ON g.id = n.grievance_id
  LEFT JOIN whistles w ON w.id = n.whistle_id LEFT JOIN themes t ON t.id = n.theme_id
  LEFT JOIN metric_applications a ON a.id = n.application_id`;

/** The unit complained about never sees the case, not even by a notice. */
const NOT_AGAINST_US = `(g.complained_org_id IS NULL OR g.complained_org_id <> n.org_unit_id)`;

/** The inbox of an organisation. */
@Injectable()
export class NoticesQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** Newest first. */
  page(orgId: string, unreadOnly: boolean, after: Cursor | null, limit: number): Promise<NoticeRow[]> {
    return this.database.query<NoticeRow[]>(
      `SELECT ${COLUMNS} FROM ${WITH_SUBJECT}
       WHERE n.org_unit_id = $1 AND ${NOT_AGAINST_US} AND (NOT $2::boolean OR n.read_at IS NULL)
         AND ($3::bigint IS NULL
           OR (n.created_at, n.id) < (to_timestamp(0) + $3::bigint * interval '1 microsecond', $4::uuid))
       ORDER BY n.created_at DESC, n.id DESC LIMIT $5`,
      [orgId, unreadOnly, after?.micros ?? null, after?.id ?? null, limit],
    );
  }

  /** Marks a notice of the organisation as read, once; answers with it, or undefined where it is not theirs. */
  async read(orgId: string, noticeId: string): Promise<NoticeRow | undefined> {
    await this.database.query(
      'UPDATE notices SET read_at = now() WHERE id = $1 AND org_unit_id = $2 AND read_at IS NULL',
      [noticeId, orgId],
    );
    const rows = await this.database.query<NoticeRow[]>(
      `SELECT ${COLUMNS} FROM ${WITH_SUBJECT}
       WHERE n.id = $1 AND n.org_unit_id = $2 AND ${NOT_AGAINST_US}`,
      [noticeId, orgId],
    );
    return rows[0];
  }
}
