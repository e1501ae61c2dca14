import type { GrievanceEvent } from '../../grievance/events';
import type { CaseTraits, MetricFact, SetRules } from '../fact';

/**
 * Every fact of a case, from the whole list of its events and nothing else: what happens later is seen in all of them,
 * so that a re-rating or a reopening restates the period that it concerns by itself.
 */
export function caseFacts(
  _events: readonly GrievanceEvent[],
  _traits: CaseTraits,
  _rules: SetRules,
): MetricFact[] {
  return [];
}
