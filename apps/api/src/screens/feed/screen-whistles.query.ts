import { Inject, Injectable } from '@nestjs/common';
import { WhistleStatus, type DepartmentStatus } from '@suqiu/domain';
import { DataSource } from 'typeorm';

/** How many departments stand so. */
export interface DepartmentCountRow {
  readonly status: DepartmentStatus;
  readonly count: number;
}

/** Counts the departments of the whistles under way. */
@Injectable()
export class ScreenWhistlesQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** Those that were told, of the whistles of a street or of a whole district. */
  departments(office: 'street' | 'district', orgId: string): Promise<DepartmentCountRow[]> {
    return this.database.query<DepartmentCountRow[]>(
      `SELECT d.status, count(*)::int AS count
       FROM whistles w JOIN whistle_departments d ON d.whistle_id = w.id
       WHERE w.${office === 'street' ? 'street_org_id' : 'district_org_id'} = $1 AND w.status = $2
         AND d.notified_at IS NOT NULL
       GROUP BY d.status`,
      [orgId, WhistleStatus.blown],
    );
  }
}
