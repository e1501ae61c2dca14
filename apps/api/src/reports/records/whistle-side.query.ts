import { Inject, Injectable } from '@nestjs/common';
import type { MetricSet } from '@suqiu/domain';
import { DataSource } from 'typeorm';

/** How often the other side of whistles is in a set. */
export interface WhistleSideRow {
  readonly orgId: string;
  readonly set: MetricSet;
  readonly n: number;
}

/** What departments did for the street, or for which streets the department did it; without what was taken out. */
@Injectable()
export class WhistleSideQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** Departments by what they did in the street. */
  ofStreet(streetId: string, sets: readonly MetricSet[], from: Date, to: Date): Promise<WhistleSideRow[]> {
    return this.counted('org_id', 'street_id', [streetId, sets, from, to]);
  }

  /** Streets by what the department did in them. */
  ofDepartment(orgId: string, sets: readonly MetricSet[], from: Date, to: Date): Promise<WhistleSideRow[]> {
    return this.counted('street_id', 'org_id', [orgId, sets, from, to]);
  }

  private counted(
    by: 'org_id' | 'street_id',
    within: 'org_id' | 'street_id',
    values: unknown[],
  ): Promise<WhistleSideRow[]> {
    return this.database.query<WhistleSideRow[]>(
      `SELECT ${by} AS "orgId", set_code AS set, count(*)::int AS n FROM metric_facts
        WHERE set_code = ANY ($2) AND ${within} = $1 AND at >= $3 AND at < $4 AND subject_kind = 'whistle'
          AND NOT excluded AND ${by} IS NOT NULL
        GROUP BY ${by}, set_code`,
      values,
    );
  }
}
