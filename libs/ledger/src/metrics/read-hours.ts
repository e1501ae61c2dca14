import type { Instant, MetricSet } from '@suqiu/domain';
import type { Queries } from '../journal/queries';

/** Which facts to count hour by hour: those that lie in a district, or in one of its streets. */
export interface HoursQuery {
  readonly sets: readonly MetricSet[];
  readonly districtId: string;
  /** Null for the whole district. */
  readonly streetId: string | null;
  /** Hour 0 begins here. */
  readonly from: Instant;
  readonly to: Instant;
}

/** How many facts of a set an hour has, and how many of them decisions took out. */
export interface HourCount {
  readonly set: MetricSet;
  /** Hours since `from`. */
  readonly hour: number;
  readonly n: number;
  readonly excluded: number;
}

const READ = `
SELECT set_code AS set, floor(extract(epoch FROM at - $4::timestamptz) / 3600)::int AS hour,
       count(*)::int AS n, (count(*) FILTER (WHERE excluded))::int AS excluded
  FROM metric_facts
 WHERE district_id = $1 AND set_code = ANY ($2) AND ($3::uuid IS NULL OR street_id = $3)
   AND at >= $4 AND at < $5
 GROUP BY set_code, hour`;

/** Counts facts by the hour, for stretches that no period has sums of. An hour without any has no row. */
export function readHours(queries: Queries, query: HoursQuery): Promise<HourCount[]> {
  const { sets, districtId, streetId, from, to } = query;
  return queries.query<HourCount[]>(READ, [districtId, sets, streetId, new Date(from), new Date(to)]);
}
