import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseWhistleRow } from './case-whistle.view';

/** Reads the whistles of a case. */
@Injectable()
export class CaseWhistlesQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** In the order in which they were drafted. Before it is blown, a whistle is known to its street and district alone. */
  of(grievanceId: string, readerOrgId: string): Promise<CaseWhistleRow[]> {
    return this.database.query<CaseWhistleRow[]>(
      `SELECT w.whistle_no AS "whistleNo", w.state #>> '{rules,kind,name}' AS "kindName", w.status, w.light,
         w.street_org_id AS "streetId", w.blown_at AS "blownAt", w.closed_at AS "closedAt",
         (SELECT json_agg(json_build_object('orgId', d.org_id, 'status', d.status) ORDER BY d.lead DESC, d.org_id)
          FROM whistle_departments d WHERE d.whistle_id = w.id) AS departments
       FROM whistle_cases l JOIN whistles w ON w.id = l.whistle_id
       WHERE l.grievance_id = $1
         AND (w.blown_at IS NOT NULL OR $2::uuid IN (w.street_org_id, w.district_org_id))
       ORDER BY w.drafted_at, w.id`,
      [grievanceId, readerOrgId],
    );
  }
}
