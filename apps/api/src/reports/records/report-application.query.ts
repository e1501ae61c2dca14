import { Inject, Injectable } from '@nestjs/common';
import type { ApplicationEventBody, MetricApplication } from '@suqiu/domain';
import { DataSource } from 'typeorm';

/** A step of an application without its words: a report is printed, and words may name somebody. */
export interface ReportStepRow {
  readonly body: ApplicationEventBody;
  readonly at: string;
  readonly orgId: string;
}

export interface ReportApplicationRow {
  readonly subjectNo: string;
  readonly kind: MetricApplication['kind'];
  readonly status: MetricApplication['status'];
  readonly family: string;
  readonly ground: string;
  readonly unitId: string;
  readonly route: MetricApplication['route'];
  readonly steps: readonly ReportStepRow[];
}

/** Which applications: of these units, made or moved in this time, or about what counts in it. */
export interface ReportApplicationFilter {
  readonly unitIds: readonly string[];
  readonly from: Date;
  readonly to: Date;
  /** Cases against one of these are left out. */
  readonly blindIds: readonly string[];
}

const READ = `
SELECT a.subject_no AS "subjectNo", a.kind, a.status, a.family, a.ground, a.unit_id AS "unitId", a.route,
       (SELECT json_agg(json_build_object('body', s.body, 'at', s.at, 'orgId', s.org_id) ORDER BY s.seq)
          FROM metric_application_steps s WHERE s.application_id = a.id) AS steps
  FROM metric_applications a LEFT JOIN grievances g ON a.subject_kind = 'case' AND g.id = a.subject_id
 WHERE a.unit_id = ANY ($1::uuid[])
   AND (a.applied_at < $3 AND a.updated_at >= $2 OR EXISTS (
     SELECT 1 FROM metric_facts f
      WHERE f.subject_kind = a.subject_kind AND f.subject_id = a.subject_id AND f.set_code = ANY (a.sets)
        AND f.at >= $2 AND f.at < $3))
   AND (g.complained_org_id IS NULL OR g.complained_org_id <> ALL ($4::uuid[]))
 ORDER BY a.applied_at, a.id`;

/** Reads the applications that a report tells of, with their steps, in one query. */
@Injectable()
export class ReportApplicationQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  read({ unitIds, from, to, blindIds }: ReportApplicationFilter): Promise<ReportApplicationRow[]> {
    return this.database.query<ReportApplicationRow[]>(READ, [unitIds, from, to, blindIds]);
  }
}
