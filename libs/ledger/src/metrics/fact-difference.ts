import { countsAlike, factKey, type CountedFact } from './counted-fact';

/** What has to happen to the stored facts and to the sums. */
export interface FactDifference {
  /** Stored facts that are to be deleted. */
  readonly deleted: readonly CountedFact[];
  /** Facts that are to be written, new or in another state than stored. */
  readonly written: readonly CountedFact[];
  /** What the sums lose: facts that do not count any more as they did. */
  readonly left: readonly CountedFact[];
  /** What the sums gain. */
  readonly entered: readonly CountedFact[];
}

/** Compares the facts that are stored with those that follow from the events now; the same facts make no difference. */
export function factDifference(stored: readonly CountedFact[], now: readonly CountedFact[]): FactDifference {
  const before = new Map(stored.map((fact) => [factKey(fact), fact]));
  const after = new Map(now.map((fact) => [factKey(fact), fact]));
  const counts = (fact: CountedFact, among: ReadonlyMap<string, CountedFact>): boolean => {
    const other = among.get(factKey(fact));
    return other !== undefined && countsAlike(fact, other);
  };
  return {
    deleted: stored.filter((fact) => !after.has(factKey(fact))),
    written: now.filter((fact) => {
      const known = before.get(factKey(fact));
      return !known || !countsAlike(known, fact) || known.until !== fact.until || known.why !== fact.why;
    }),
    left: stored.filter((fact) => !counts(fact, after)),
    entered: now.filter((fact) => !counts(fact, before)),
  };
}
