import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { visible, type CaseScope } from '../cases/case-scope';

/** A case or a whistle that somebody applies about. */
export interface AppliedSubject {
  readonly id: string;
  readonly no: string;
  /** Whether it counts, or counted, for the unit: by its hands or by its place. */
  readonly countsForUnit: boolean;
  readonly complainedOrgId: string | null;
  /** The unit, for its part in a whistle; null for a case. */
  readonly partOrgId: string | null;
}

/** Every unit that ever led the case is named by the event that made it lead. */
const CASE = `
SELECT id, no, "countsForUnit", "complainedOrgId", NULL AS "partOrgId" FROM (
  SELECT g.id, g.case_no AS no, g.complained_org_id AS "complainedOrgId", ${visible('$2', '$3')} AS seen,
         $4::uuid IN (g.lead_org_id, g.community_id, g.street_id) IS TRUE OR EXISTS (
           SELECT 1 FROM grievance_events e
            WHERE e.grievance_id = g.id AND $4::text IN (e.body -> 'lead' ->> 'id', e.body -> 'org' ->> 'id')
         ) AS "countsForUnit"
    FROM grievances g
   WHERE g.case_no = $1 AND (g.complained_org_id IS NULL OR g.complained_org_id <> ALL ($3::uuid[]))) found
 WHERE seen OR "countsForUnit"`;

const WHISTLE = `
SELECT w.id, w.whistle_no AS no, true AS "countsForUnit", NULL AS "complainedOrgId", $2::uuid AS "partOrgId"
  FROM whistles w
 WHERE w.whistle_no = $1 AND w.blown_at IS NOT NULL
   AND (w.street_org_id = $2 OR EXISTS (
     SELECT 1 FROM whistle_departments d WHERE d.whistle_id = w.id AND d.org_id = $2))`;

/** Finds what an application is about; not concerning the unit and not existing look the same. */
@Injectable()
export class AppliedSubjectQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async ofCase(caseNo: string, unitId: string, scope: CaseScope): Promise<AppliedSubject | undefined> {
    const values = [caseNo, scope.areaIds, scope.blindIds, unitId];
    const rows = await this.database.query<AppliedSubject[]>(CASE, values);
    return rows[0];
  }

  async ofWhistle(whistleNo: string, unitId: string): Promise<AppliedSubject | undefined> {
    const rows = await this.database.query<AppliedSubject[]>(WHISTLE, [whistleNo, unitId]);
    return rows[0];
  }
}
