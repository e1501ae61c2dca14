import type { EventDraft, StampedEvent } from '@suqiu/domain';
import type { Rulebook } from '@suqiu/policy';
import type { RuleSource } from '../policy/rule-source';
import type { Queries } from '../journal/queries';

/** The revision of the rules that a step brings a case to; null for any other step. */
export function restatedTo(drafts: readonly EventDraft[]): number | null {
  const [draft] = drafts;
  return draft?.body.type === 'clocks_restated' ? draft.body.revision : null;
}

/** Whether a restatement leaves the case as it is: then there is nothing to record but the revision. */
export function leavesAsIs([first, ...others]: readonly StampedEvent[]): boolean {
  if (first?.event.body.type !== 'clocks_restated' || others.length > 0) return false;
  return first.event.body.rules === null && first.event.clocks.length === 0;
}

/** The rules in hand, or newer ones where the case follows a version or has seen a revision that they do not know. */
export function rulesKnowing(
  rules: RuleSource,
  queries: Queries,
  needed: { readonly version: string; readonly revision: number | null },
): Rulebook | Promise<Rulebook> {
  const book = rules.current();
  const knows = book.policies.has(needed.version) && book.revision >= (needed.revision ?? 0);
  return knows ? book : rules.refresh(queries);
}
