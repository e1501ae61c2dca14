import { Inject, Injectable } from '@nestjs/common';
import type { GrievanceStatus, Light, NoticeTemplate, WhistleStatus } from '@suqiu/domain';
import type { RecordedNews } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import type { SeenCase } from '../cases/case-scope';

/** A case as the feed tells of it, and by whom it is seen. */
export interface FeedCaseRow extends SeenCase {
  readonly caseNo: string;
  readonly seq: number;
  readonly status: GrievanceStatus;
  readonly light: Light;
}

/** A whistle as the feed tells of it, and by whom it is seen. */
export interface FeedWhistleRow {
  readonly whistleNo: string;
  readonly seq: number;
  readonly status: WhistleStatus;
  readonly light: Light;
  readonly streetId: string;
  readonly districtId: string;
  readonly blown: boolean;
  /** The departments that know of it. */
  readonly departmentIds: readonly string[];
  readonly cases: readonly SeenCase[];
}

/** Something that has come into the inbox of an organisation. */
export interface FeedNoticeRow {
  readonly orgId: string;
  readonly template: NoticeTemplate;
  readonly caseNo: string | null;
  readonly whistleNo: string | null;
  readonly themeNo: string | null;
  readonly applicationId: string | null;
  readonly complainedOrgId: string | null;
}

/** A role that somebody holds in a session that has neither ended nor been revoked. */
export interface HeldInSession {
  readonly sessionId: string;
  readonly role: string;
  readonly orgId: string;
}

/** Reads what the feed tells of, once for all who follow it. */
@Injectable()
export class FeedQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  cases(ids: readonly string[]): Promise<FeedCaseRow[]> {
    return this.database.query<FeedCaseRow[]>(
      `SELECT case_no AS "caseNo", seq, status, light, visible_org_ids AS "visibleOrgIds",
         complained_org_id AS "complainedOrgId"
       FROM grievances WHERE id = ANY ($1::uuid[])`,
      [ids],
    );
  }

  whistles(ids: readonly string[]): Promise<FeedWhistleRow[]> {
    return this.database.query<FeedWhistleRow[]>(
      `SELECT w.whistle_no AS "whistleNo", w.seq, w.status, w.light, w.street_org_id AS "streetId",
         w.district_org_id AS "districtId", w.blown_at IS NOT NULL AS blown,
         ARRAY(SELECT d.org_id::text FROM whistle_departments d
           WHERE d.whistle_id = w.id AND d.notified_at IS NOT NULL) AS "departmentIds",
         coalesce((SELECT json_agg(json_build_object('visibleOrgIds', g.visible_org_ids,
             'complainedOrgId', g.complained_org_id))
           FROM whistle_cases l JOIN grievances g ON g.id = l.grievance_id
           WHERE l.whistle_id = w.id), '[]') AS cases
       FROM whistles w WHERE w.id = ANY ($1::uuid[])`,
      [ids],
    );
  }

  /** What organisations were told by the steps. */
  notices(news: readonly RecordedNews[]): Promise<FeedNoticeRow[]> {
    const of = (kind: RecordedNews['kind']) => JSON.stringify(news.filter((one) => one.kind === kind));
    const steps = (parameter: string) =>
      `json_to_recordset(${parameter}::json) AS step (id uuid, "fromSeq" integer)`;
    return this.database.query<FeedNoticeRow[]>(
      `SELECT n.org_unit_id AS "orgId", n.template, g.case_no AS "caseNo", NULL AS "whistleNo", NULL AS "themeNo",
         NULL::uuid AS "applicationId", g.complained_org_id AS "complainedOrgId"
       FROM ${steps('$1')} JOIN notices n ON n.grievance_id = step.id AND n.whistle_id IS NULL AND n.theme_id IS NULL
           AND n.application_id IS NULL AND n.seq > step."fromSeq"
         JOIN grievances g ON g.id = step.id
       WHERE n.org_unit_id IS NOT NULL
       UNION ALL
       SELECT n.org_unit_id, n.template, NULL, w.whistle_no, NULL, NULL, NULL
       FROM ${steps('$2')} JOIN notices n ON n.grievance_id IS NULL AND n.whistle_id = step.id AND n.theme_id IS NULL
           AND n.application_id IS NULL AND n.seq > step."fromSeq"
         JOIN whistles w ON w.id = step.id
       WHERE n.org_unit_id IS NOT NULL
       UNION ALL
       SELECT n.org_unit_id, n.template, NULL, NULL, t.theme_no, NULL, NULL
       FROM ${steps('$3')} JOIN notices n ON n.grievance_id IS NULL AND n.whistle_id IS NULL AND n.theme_id = step.id
           AND n.application_id IS NULL AND n.seq > step."fromSeq"
         JOIN themes t ON t.id = step.id
       UNION ALL
       SELECT n.org_unit_id, n.template, NULL, NULL, NULL, n.application_id, NULL
       FROM ${steps('$4')} JOIN notices n ON n.grievance_id IS NULL AND n.whistle_id IS NULL AND n.theme_id IS NULL
           AND n.application_id = step.id AND n.seq > step."fromSeq"`,
      [of('case'), of('whistle'), of('theme'), of('application')],
    );
  }

  /** The roles that are held in some sessions now. */
  held(sessionIds: readonly string[]): Promise<HeldInSession[]> {
    return this.database.query<HeldInSession[]>(
      `SELECT e.id AS "sessionId", r.role, r.org_unit_id AS "orgId"
       FROM sessions e JOIN staff s ON s.id = e.staff_id AND s.active
         JOIN staff_roles r ON r.staff_id = s.id JOIN org_units o ON o.id = r.org_unit_id AND o.active
       WHERE e.id = ANY ($1::uuid[]) AND e.revoked_at IS NULL AND e.expires_at > now()`,
      [sessionIds],
    );
  }
}
