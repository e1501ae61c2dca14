import type { Instant, MetricSet, ReviewedKind } from '@suqiu/domain';
import type { Queries } from '../journal/queries';
import type { FactArea } from '../metrics/read-fact-page';

/** A granted application by which something is missing in a figure. */
export interface ExclusionDecision {
  readonly id: string;
  readonly subjectKind: ReviewedKind;
  readonly subjectNo: string;
  readonly ground: string;
  readonly unitId: string;
  /** When the last step agreed. */
  readonly grantedAt: Date;
}

/** Which figure: its sets, its area and its time. */
export interface ExclusionDecisionQuery {
  readonly districtId: string;
  readonly area: FactArea;
  readonly sets: readonly MetricSet[];
  readonly from: Instant;
  readonly to: Instant;
  /** Cases against one of these are left out: the unit complained about never hears of them. */
  readonly blindIds: readonly string[];
  readonly limit: number;
}

/** Begins with the applications: granted ones are few, and each names the facts that it takes out. */
const READ = (column: FactArea['column']): string => `
SELECT a.id, a.subject_kind AS "subjectKind", a.subject_no AS "subjectNo", a.ground, a.unit_id AS "unitId",
       a.updated_at AS "grantedAt"
  FROM metric_applications a
 WHERE a.district_id = $1 AND a.status = 'granted' AND a.sets && $2::text[] AND EXISTS (
   SELECT 1 FROM metric_facts f
    WHERE f.subject_kind = a.subject_kind AND f.subject_id = a.subject_id AND f.set_code = ANY ($2::text[])
      AND f.set_code = ANY (a.sets) AND (a.part_org_id IS NULL OR a.part_org_id = f.org_id)
      AND f.at >= $3 AND f.at < $4 AND f.${column} = ANY ($5::uuid[])
      AND ($6::text IS NULL OR f.category_code = $6) AND ($7::text IS NULL OR f.channel = $7))
 AND NOT EXISTS (
   SELECT 1 FROM grievances g WHERE g.id = a.subject_id AND g.complained_org_id = ANY ($8::uuid[]))
 ORDER BY a.updated_at DESC, a.id LIMIT $9`;

/** The decisions by which facts are missing in a figure, newest first. */
export function readExclusionDecisions(
  queries: Queries,
  { districtId, area, sets, from, to, blindIds, limit }: ExclusionDecisionQuery,
): Promise<ExclusionDecision[]> {
  const { column, ids, categoryCode, channel } = area;
  const time = [new Date(from), new Date(to)];
  const values = [districtId, sets, ...time, ids, categoryCode, channel, blindIds, limit];
  return queries.query<ExclusionDecision[]>(READ(column), values);
}
