import type { Instant, MetricSet, PeriodKey } from '@suqiu/domain';
import type { Queries } from '../journal/queries';
import { timestamp } from '../journal/table-rows';
import type { FactArea } from './read-fact-page';

/** What came into a set of a published period, or left it, for one reason. */
export interface PublishedChange {
  readonly set: MetricSet;
  /** Type of the event, `exclusion` or `recomputed`. */
  readonly why: string;
  readonly entered: number;
  readonly left: number;
  readonly subjects: number;
  readonly lastChangedAt: Date;
}

/** Which changes to add up: those since a publication, of sets, in an area. */
export interface ChangeQuery {
  readonly districtId: string;
  readonly scheme: string;
  readonly period: PeriodKey;
  readonly since: Instant;
  readonly sets: readonly MetricSet[];
  readonly area: FactArea;
}

/** The changes of a published period since then, added up by set and reason. */
export function readChanges(queries: Queries, query: ChangeQuery): Promise<PublishedChange[]> {
  const { districtId, scheme, period, since, sets, area } = query;
  return queries.query<PublishedChange[]>(
    `SELECT set_code AS set, why, (count(*) FILTER (WHERE delta = 1))::int AS entered,
            (count(*) FILTER (WHERE delta = -1))::int AS "left",
            count(DISTINCT (subject_kind, subject_id))::int AS subjects, max(changed_at) AS "lastChangedAt"
       FROM metric_changes
      WHERE district_id = $1 AND scheme = $2 AND period = $3 AND changed_at >= $4 AND set_code = ANY ($5)
        AND ${area.column} = ANY ($6::uuid[])
        AND ($7::text IS NULL OR category_code = $7) AND ($8::text IS NULL OR channel = $8)
      GROUP BY set_code, why ORDER BY set_code, why`,
    [districtId, scheme, period, timestamp(since), sets, area.ids, area.categoryCode, area.channel],
  );
}
