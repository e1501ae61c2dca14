import { periodBounds, type MetricSet, type PeriodKey, type PeriodScheme } from '@suqiu/domain';
import type { Queries } from '../journal/queries';
import type { Located } from './units';

/** Of which sets to count what stands at the end of which periods. */
export interface StandingQuery {
  readonly scheme: PeriodScheme;
  readonly periods: readonly PeriodKey[];
  readonly districtId: string;
  readonly standing: readonly MetricSet[];
}

/** How many facts that lie alike stand at the end of a period. */
export interface StandingRow extends Located {
  readonly period: PeriodKey;
  readonly set: MetricSet;
  readonly n: number;
  readonly excluded: number;
}

/** "OFFSET 0" has each period look for itself: the planner would rather read every span that ever was, once. */
const READ = `
SELECT p.key AS period, f.set_code AS set, f.org_id AS "orgId", f.community_id AS "communityId",
       f.street_id AS "streetId", f.district_id AS "districtId", f.category_code AS "categoryCode", f.channel,
       count(*)::int AS n, (count(*) FILTER (WHERE f.excluded))::int AS excluded
  FROM json_to_recordset($1) AS p (key text, ends timestamptz)
  CROSS JOIN LATERAL (
    SELECT * FROM metric_facts WHERE span AND tstzrange(at, until, '(]') @> p.ends OFFSET 0) f
 WHERE f.set_code = ANY ($2) AND f.district_id = $3
 GROUP BY p.key, f.set_code, f.org_id, f.community_id, f.street_id, f.district_id, f.category_code, f.channel`;

/** Counts what stands, in one query for all periods and units of a district: no sum of periods can say it. */
export async function readStanding(queries: Queries, query: StandingQuery): Promise<StandingRow[]> {
  const { scheme, periods, districtId, standing } = query;
  if (standing.length === 0) return [];
  const ends = periods.map((key) => ({ key, ends: new Date(periodBounds(scheme, key).to) }));
  return queries.query<StandingRow[]>(READ, [JSON.stringify(ends), standing, districtId]);
}
