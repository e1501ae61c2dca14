import { Inject, Injectable } from '@nestjs/common';
import type { ApplicationEventBody, MetricApplication, StaffRole } from '@suqiu/domain';
import { DataSource } from 'typeorm';
import type { Cursor } from '../cases/cursor';

/** An application as its row holds it. */
export interface ApplicationRow {
  readonly id: string;
  readonly kind: MetricApplication['kind'];
  readonly subjectKind: MetricApplication['reviewed']['kind'];
  readonly subjectId: string;
  readonly subjectNo: string;
  readonly partOrgId: string | null;
  readonly family: string;
  readonly sets: readonly string[];
  readonly figure: string | null;
  readonly scheme: string | null;
  readonly period: string | null;
  readonly ground: string;
  readonly unit: MetricApplication['unit'];
  readonly streetId: string | null;
  readonly districtId: string;
  readonly route: MetricApplication['route'];
  readonly rulesVersion: string;
  readonly status: MetricApplication['status'];
  readonly passed: number;
  readonly tookPart: readonly string[];
  readonly seq: number;
  readonly appliedAt: Date;
  readonly updatedAt: Date;
  readonly sortMicros: string;
}

/** A logged step with its words. */
export interface ApplicationStepRow {
  readonly seq: number;
  readonly body: ApplicationEventBody;
  readonly at: Date;
  readonly name: string | null;
  readonly role: StaffRole;
  readonly orgId: string;
  readonly text: string | null;
}

/** Which applications to list: those whose `column` is the organisation. */
export interface ApplicationFilter {
  readonly column: 'step_org_id' | 'unit_id' | 'street_id' | 'district_id';
  readonly orgId: string;
  readonly openOnly: boolean;
  readonly after: Cursor | null;
  readonly limit: number;
}

const COLUMNS = `a.id, a.kind, a.subject_kind AS "subjectKind", a.subject_id AS "subjectId",
  a.subject_no AS "subjectNo", a.part_org_id AS "partOrgId", a.family, a.sets, a.figure, a.scheme, a.period, a.ground, a.unit,
  a.street_id AS "streetId", a.district_id AS "districtId", a.route, a.rules_version AS "rulesVersion", a.status,
  a.passed, a.took_part AS "tookPart", a.seq, a.applied_at AS "appliedAt", a.updated_at AS "updatedAt",
  (extract(epoch FROM a.applied_at) * 1000000)::bigint::text AS "sortMicros"`;

/** Reads applications with their log. */
@Injectable()
export class MetricApplicationQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** Newest first. */
  page({ column, orgId, openOnly, after, limit }: ApplicationFilter): Promise<ApplicationRow[]> {
    return this.database.query<ApplicationRow[]>(
      `SELECT ${COLUMNS} FROM metric_applications a
        WHERE a.${column} = $1 AND (NOT $2::boolean OR a.status = 'open')
          AND ($3::bigint IS NULL
            OR (a.applied_at, a.id) < (to_timestamp(0) + $3::bigint * interval '1 microsecond', $4::uuid))
        ORDER BY a.applied_at DESC, a.id DESC LIMIT $5`,
      [orgId, openOnly, after?.micros ?? null, after?.id ?? null, limit],
    );
  }

  async one(id: string): Promise<ApplicationRow | undefined> {
    const rows = await this.database.query<ApplicationRow[]>(
      `SELECT ${COLUMNS} FROM metric_applications a WHERE a.id = $1`,
      [id],
    );
    return rows[0];
  }

  /** Every step of an application in its order, with who did it and why. */
  steps(id: string): Promise<ApplicationStepRow[]> {
    return this.database.query<ApplicationStepRow[]>(
      `SELECT e.seq, e.body, e.at, s.display_name AS name, e.role, e.org_id AS "orgId", t.body AS text
         FROM metric_application_steps e
           LEFT JOIN staff s ON s.id = e.staff_id
           LEFT JOIN metric_application_texts t ON t.application_id = e.application_id AND t.seq = e.seq
        WHERE e.application_id = $1 ORDER BY e.seq`,
      [id],
    );
  }
}
