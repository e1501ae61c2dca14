import type { Queries } from '../record/read-events';
import type { MetricSubject } from './subject';

/** A decision by which a subject leaves the figures (剔除). */
export interface ExcludedSubject {
  readonly subject: MetricSubject;
  /** The organisation for which it leaves them; null: for everybody. */
  readonly orgId: string | null;
}

/**
 * Which of the subjects are taken out of the figures by an approved decision that has not been taken back. Nobody can
 * decide so yet.
 */
export function excludedSubjects(
  _queries: Queries,
  _subjects: readonly MetricSubject[],
): Promise<readonly ExcludedSubject[]> {
  return Promise.resolve([]);
}
