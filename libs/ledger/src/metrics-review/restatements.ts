import { setsOfMetric, type Evaluation, type Metric, type MetricSet } from '@suqiu/domain';
import type { Publication, PublishedValues } from '../metrics/publications';
import { unitsOf, type Ancestry, type Located, type MetricAxis } from '../metrics/units';
import type { Queries } from '../journal/queries';
import { timestamp } from '../journal/table-rows';
import { PUBLISHED_AXES, readFigureTable, type FigureTableQuery } from './figure-table';

/** Why a figure changed after it was published: what kind of step did it, and in how many cases or whistles. */
export interface RestatementReason {
  /** Type of the event, `exclusion` for a decision, `recomputed` where the way of counting changed. */
  readonly why: string;
  readonly subjects: number;
  readonly lastAt: Date;
}

/** A published figure that is otherwise now. */
export interface Restatement {
  readonly axis: MetricAxis;
  readonly unit: string;
  readonly metric: string;
  readonly published: Evaluation;
  readonly present: Evaluation;
  readonly reasons: readonly RestatementReason[];
}

interface ChangeRow extends Located {
  readonly set: MetricSet;
  readonly why: string;
  readonly subjects: readonly string[];
  readonly lastAt: Date;
}

const VALUES = 'SELECT values FROM metric_publications WHERE id = $1';

const CHANGES = `
SELECT set_code AS set, why, org_id AS "orgId", community_id AS "communityId", street_id AS "streetId",
       district_id AS "districtId", category_code AS "categoryCode", channel,
       array_agg(DISTINCT subject_id) AS subjects, max(changed_at) AS "lastAt"
  FROM metric_changes
 WHERE district_id = $1 AND scheme = $2 AND period = $3 AND changed_at >= $4
 GROUP BY set_code, why, org_id, community_id, street_id, district_id, category_code, channel`;

/** What a publication says, by axis, unit and code; null when there is no such publication. */
export async function readPublishedValues(queries: Queries, id: string): Promise<PublishedValues | null> {
  const [row] = await queries.query<{ values: PublishedValues }[]>(VALUES, [id]);
  return row?.values ?? null;
}

/**
 * The figures of a publication that are otherwise now, with the reasons, for the units that are asked for. Three queries
 * and one look at the changes, however many figures there are.
 */
export async function readRestatements(
  queries: Queries,
  publication: Publication,
  query: FigureTableQuery,
): Promise<Restatement[]> {
  const published = (await readPublishedValues(queries, publication.id)) ?? {};
  const present = await readFigureTable(queries, query);
  const { districtId, scheme, period, publishedAt } = publication;
  const values = [districtId, scheme, period, timestamp(publishedAt)];
  const changes = await queries.query<ChangeRow[]>(CHANGES, values);
  const { metrics, units, organisations } = query;
  return PUBLISHED_AXES.flatMap((axis) => {
    const byUnit = changesByUnit(changes, axis, organisations);
    return units.flatMap((unit) =>
      metrics.flatMap((metric): Restatement[] => {
        const was = published[axis]?.[unit]?.[metric.code];
        const is = present[axis]?.[unit]?.[metric.code];
        if (!was || !is || isSame(was, is)) return [];
        const reasons = reasonsFor(metric, byUnit.get(unit) ?? []);
        return [{ axis, unit, metric: metric.code, published: was, present: is, reasons }];
      }),
    );
  });
}

function isSame(one: Evaluation, other: Evaluation): boolean {
  return (
    one.value === other.value && one.numerator === other.numerator && one.denominator === other.denominator
  );
}

function changesByUnit(
  changes: readonly ChangeRow[],
  axis: MetricAxis,
  organisations: Ancestry,
): ReadonlyMap<string, readonly ChangeRow[]> {
  const found = new Map<string, ChangeRow[]>();
  for (const change of changes) {
    for (const unit of unitsOf(change, axis, organisations)) {
      const own = found.get(unit);
      if (own) own.push(change);
      else found.set(unit, [change]);
    }
  }
  return found;
}

function reasonsFor(metric: Metric, changes: readonly ChangeRow[]): RestatementReason[] {
  const sets = setsOfMetric(metric);
  const reasons = new Map<string, { readonly subjects: Set<string>; lastAt: Date }>();
  for (const { set, why, subjects, lastAt } of changes) {
    if (!sets.includes(set)) continue;
    const reason = reasons.get(why) ?? { subjects: new Set(), lastAt };
    for (const subject of subjects) reason.subjects.add(subject);
    if (lastAt > reason.lastAt) reason.lastAt = lastAt;
    reasons.set(why, reason);
  }
  return [...reasons].map(([why, { subjects, lastAt }]) => ({ why, subjects: subjects.size, lastAt }));
}
