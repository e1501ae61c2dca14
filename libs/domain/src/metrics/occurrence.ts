import type { MetricFact } from './fact';
import type { MetricSet } from './metric-set';

/** A fact before it is numbered, unless it has a number by what it is about. */
export interface Occurrence extends Pick<MetricFact, 'set' | 'at' | 'orgId' | 'why'> {
  readonly no?: number;
  readonly amount?: number;
  readonly until?: MetricFact['until'];
}

/** Numbers the occurrences of each set in the order in which they are given, which is that of their events. */
export function numbered(occurrences: readonly Occurrence[]): MetricFact[] {
  const seen = new Map<MetricSet, number>();
  return occurrences.map(({ set, no, at, orgId, why, amount = 1, until = null }) => {
    const next = (seen.get(set) ?? 0) + 1;
    seen.set(set, next);
    return { set, no: no ?? next, at, until, orgId, amount, why };
  });
}
