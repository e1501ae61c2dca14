import type { GrantedExclusion } from '@suqiu/domain';
import type { MetricSubject } from '../metrics/subject';
import type { Queries } from '../journal/queries';

/** What was granted for a subject and stands. */
export interface StandingExclusion extends GrantedExclusion {
  readonly subjectId: string;
  readonly applicationId: string;
  readonly family: string;
}

const GRANTED = `
SELECT subject_id AS "subjectId", id AS "applicationId", family, part_org_id AS "partOrgId", sets
  FROM metric_applications WHERE subject_id = ANY ($1::uuid[]) AND status = 'granted' ORDER BY applied_at, id`;

/** The exclusions that stand for these subjects, by the id of the subject; one without any is absent. */
export async function excludedSubjects(
  queries: Queries,
  subjects: readonly MetricSubject[],
): Promise<Map<string, readonly StandingExclusion[]>> {
  const rows = await queries.query<StandingExclusion[]>(GRANTED, [subjects.map(({ id }) => id)]);
  const found = new Map<string, StandingExclusion[]>();
  for (const row of rows) found.set(row.subjectId, [...(found.get(row.subjectId) ?? []), row]);
  return found;
}
