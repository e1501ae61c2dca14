import { Inject, Injectable } from '@nestjs/common';
import type { MonthCount } from '@suqiu/domain';
import { DataSource } from 'typeorm';

/** Which cases to count. */
export interface VolumeFilter {
  readonly districtId: string;
  /** Each with all categories below it. */
  readonly categoryCodes: readonly string[];
  /** Streets and communities; none for the whole district. */
  readonly placeIds: readonly string[];
  readonly from: Date;
  /** Not included. */
  readonly to: Date;
  readonly zoneOffsetMinutes: number;
  readonly proactiveChannels: readonly string[];
}

const COUNTS = `
SELECT to_char(g.registered_at AT TIME ZONE 'UTC' + $6::int * interval '1 minute', 'YYYY-MM') AS month,
       (count(*) FILTER (WHERE g.channel <> ALL ($7::text[])))::int AS cases,
       (count(*) FILTER (WHERE g.channel = ANY ($7::text[])))::int AS proactive
  FROM grievances g
 WHERE g.category_code = ANY (ARRAY(
         SELECT below.code FROM categories named JOIN categories below ON starts_with(below.path, named.path)
          WHERE named.code = ANY ($2::text[])))
   AND g.district_id = $1 AND g.registered_at >= $4 AND g.registered_at < $5
   AND (cardinality($3::uuid[]) = 0 OR g.street_id = ANY ($3::uuid[]) OR g.community_id = ANY ($3::uuid[]))
 GROUP BY 1`;

/** Counts the cases of some categories and places by month. */
@Injectable()
export class ThemeVolumeQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** Months without cases are left out. */
  counts(asked: VolumeFilter): Promise<MonthCount[]> {
    const { districtId, categoryCodes, placeIds, from, to, zoneOffsetMinutes, proactiveChannels } = asked;
    return this.database.query<MonthCount[]>(COUNTS, [
      ...[districtId, categoryCodes, placeIds, from, to, zoneOffsetMinutes, proactiveChannels],
    ]);
  }
}
