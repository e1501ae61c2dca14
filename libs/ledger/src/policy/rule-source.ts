import type { Rulebook } from '@suqiu/policy';

/** Where the ledger finds the rules of now. */
export interface RuleSource {
  /** The rulebook in force; another object when the rules have changed. */
  current(): Rulebook;
}

/** Rules that do not change while the process runs. */
export function fixedRules(rulebook: Rulebook): RuleSource {
  return { current: () => rulebook };
}
