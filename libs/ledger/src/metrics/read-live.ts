import { periodBounds, type MetricSet, type PeriodKey, type PeriodScheme } from '@suqiu/domain';
import type { Queries } from '../journal/queries';
import type { Located } from './units';

/** What is counted from the facts themselves, because no sum can say it. */
export interface LiveQuery {
  readonly scheme: PeriodScheme;
  readonly periods: readonly PeriodKey[];
  readonly districtId: string;
  /** Sets of which to count what stands at the end of each period. */
  readonly standing: readonly MetricSet[];
  /** Sets of which to give every amount that is not taken out by a decision. */
  readonly amounts: readonly MetricSet[];
}

/** What facts that lie alike come to. */
export interface LiveRow extends Located {
  readonly period: PeriodKey;
  readonly set: MetricSet;
  readonly standing: boolean;
  readonly n: number;
  readonly excluded: number;
  /** Milliseconds; null for what stands. */
  readonly amounts: readonly number[] | null;
}

const PLACE = `f.org_id AS "orgId", f.community_id AS "communityId", f.street_id AS "streetId",
  f.district_id AS "districtId", f.category_code AS "categoryCode", f.channel`;
const GROUPS = `p.key, f.set_code, f.org_id, f.community_id, f.street_id, f.district_id, f.category_code, f.channel`;

const READ = `
WITH p AS (SELECT * FROM json_to_recordset($1) AS p (key text, "from" timestamptz, "to" timestamptz))
SELECT p.key AS period, f.set_code AS set, ${PLACE}, true AS standing, count(*)::int AS n,
       (count(*) FILTER (WHERE f.excluded))::int AS excluded, NULL::float8[] AS amounts
  FROM p JOIN metric_facts f
    ON f.span AND f.set_code = ANY ($2) AND coalesce(f.until, 'infinity') >= p."to" AND f.at < p."to"
 WHERE f.district_id = $4 GROUP BY ${GROUPS}
UNION ALL
SELECT p.key, f.set_code, ${PLACE}, false, count(*)::int, 0, array_agg(f.amount::float8)
  FROM p JOIN metric_facts f ON f.set_code = ANY ($3) AND f.at >= p."from" AND f.at < p."to"
 WHERE f.district_id = $4 AND NOT f.excluded GROUP BY ${GROUPS}`;

/** Counts what stands and lists amounts, in one query for all periods and units of a district. */
export async function readLive(queries: Queries, query: LiveQuery): Promise<LiveRow[]> {
  const { scheme, periods, districtId, standing, amounts } = query;
  if (standing.length + amounts.length === 0) return [];
  const bounds = periods.map((key) => {
    const { from, to } = periodBounds(scheme, key);
    return { key, from: new Date(from), to: new Date(to) };
  });
  return queries.query<LiveRow[]>(READ, [JSON.stringify(bounds), standing, amounts, districtId]);
}
