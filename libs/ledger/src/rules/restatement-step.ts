import type { EventBody, WhistleEventBody } from '@suqiu/domain';
import type { Rulebook } from '@suqiu/policy';
import type { Queries } from '../journal/queries';
import type { RuleSource } from '../policy/rule-source';

type Body = EventBody | WhistleEventBody;

/** The revision of the rules that a step brings a case or whistle to; null for any other step. */
export function restatedTo([draft]: readonly { readonly body: Body }[]): number | null {
  return draft?.body.type === 'clocks_restated' ? draft.body.revision : null;
}

/** Whether a restatement leaves everything as it is: then there is nothing to record but the revision. */
export function leavesAsIs([first, ...others]: readonly {
  readonly event: { readonly body: Body; readonly clocks: readonly unknown[] };
}[]): boolean {
  if (first?.event.body.type !== 'clocks_restated' || others.length > 0) return false;
  return first.event.body.rules === null && first.event.clocks.length === 0;
}

/** The rules in hand, or newer ones where the row follows a version or has seen a revision that they do not know. */
export function rulesKnowing(
  rules: RuleSource,
  queries: Queries,
  needed: { readonly version: string | null; readonly revision: number | null },
): Rulebook | Promise<Rulebook> {
  const book = rules.current();
  const knowsVersion = needed.version === null || book.policies.has(needed.version);
  return knowsVersion && book.revision >= (needed.revision ?? 0) ? book : rules.refresh(queries);
}
