import {
  restatement,
  whistleRestatement,
  type CaseRules,
  type GrievanceState,
  type Instant,
  type Restated,
  type WhistleRules,
  type WhistleState,
} from '@suqiu/domain';
import type { Rulebook } from '@suqiu/policy';

/** What the rules of a book make of an open case or whistle. */
export interface Outlook<Rules> {
  /** The rules of the later version that it follows; null where it stays with its own. */
  readonly rules: Rules | null;
  /** Every clock that is counted otherwise, with the old instant and the new. */
  readonly clocks: readonly Restated<string>[];
}

/** What a book makes of a case at an instant: the same for a dry run and for the change itself. */
export function caseOutlook(state: GrievanceState, book: Rulebook, now: Instant): Outlook<CaseRules> {
  const followed = book.followedAt(state.rules.version, now);
  return {
    rules: followed.rules.version === state.rules.version ? null : followed.rules,
    clocks: restatement(state, followed, book.calendar()),
  };
}

/** The same of a whistle. */
export function whistleOutlook(state: WhistleState, book: Rulebook, now: Instant): Outlook<WhistleRules> {
  const rules = book.whistleRulesAt(state.rules, now);
  return {
    rules: rules.version === state.rules.version ? null : rules,
    clocks: whistleRestatement(state, rules, book.calendar()),
  };
}

/** Whether a case or whistle must be told; else it only counts as looked at. */
export function isConcerned({ rules, clocks }: Outlook<unknown>): boolean {
  return rules !== null || clocks.length > 0;
}
