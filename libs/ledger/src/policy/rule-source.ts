import type { Rulebook } from '@suqiu/policy';
import type { Queries } from '../journal/queries';

/** Where the ledger finds the rules of now. */
export interface RuleSource {
  /** The rulebook in force; another object when the rules have changed. */
  current(): Rulebook;
  /** Looks into storage for newer rules, for whoever meets a case that refers to what is not known here. */
  refresh(queries: Queries): Promise<Rulebook>;
}

/** Rules that do not change while the process runs. */
export function fixedRules(rulebook: Rulebook): RuleSource {
  return { current: () => rulebook, refresh: () => Promise.resolve(rulebook) };
}
