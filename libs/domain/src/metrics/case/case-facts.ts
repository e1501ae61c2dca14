import type { GrievanceEvent } from '../../grievance/events';
import type { CaseTraits, MetricFact, SetRules } from '../fact';
import { numbered } from '../occurrence';
import { callbackFacts } from './callback-facts';
import { historyOf } from './case-history';
import { closingFacts } from './closing-facts';
import { handlingFacts } from './handling-facts';
import { holdingFacts } from './holding-facts';
import { intakeFacts } from './intake-facts';
import { leadFacts } from './lead-facts';
import { reviewFacts } from './review-facts';
import { standingFacts } from './standing-facts';

/** The groups of sets; each set belongs to one of them. */
const GROUPS = [
  intakeFacts,
  leadFacts,
  handlingFacts,
  holdingFacts,
  reviewFacts,
  closingFacts,
  callbackFacts,
  standingFacts,
] as const;

/**
 * Every fact of a case, from the whole list of its events and nothing else: what happens later is seen in all of them,
 * so that a re-rating or a reopening restates the period that it concerns by itself.
 */
export function caseFacts(
  events: readonly GrievanceEvent[],
  traits: CaseTraits,
  rules: SetRules,
): MetricFact[] {
  const history = historyOf(events, traits, rules);
  return history === null ? [] : numbered(GROUPS.flatMap((factsOf) => factsOf(history)));
}
