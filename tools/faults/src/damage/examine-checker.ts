import { check } from '../checker/check';
import type { Finding } from '../checker/finding';
import type { Evidence } from '../evidence/evidence';
import { NoSuchPlaceError, type Damage } from './damage';
import { DAMAGES_OF_CLOSING } from './of-closing';
import { DAMAGES_OF_STORAGE } from './of-storage';
import { DAMAGES_OF_TIME } from './of-time';
import { DAMAGES_OF_WHISTLES } from './of-whistles';

export const DAMAGES: readonly Damage[] = [
  ...DAMAGES_OF_STORAGE,
  ...DAMAGES_OF_TIME,
  ...DAMAGES_OF_CLOSING,
  ...DAMAGES_OF_WHISTLES,
];

/** How the checker did on one damaged copy. */
export interface Examination {
  readonly damage: Damage;
  /** Whether it named the damage at its place; null where the evidence had nothing to damage in this way. */
  readonly named: boolean | null;
}

/**
 * Gives the checker a fresh copy of the evidence for each kind of damage, and sees whether it names it. What it finds in
 * the undamaged evidence does not count as named.
 *
 * @param read answers with a fresh copy each time
 */
export function examineChecker(read: () => Evidence): Examination[] {
  const before = new Set(check(read()).map(same));
  return DAMAGES.map((damage) => ({ damage, named: isNamed(damage, read(), before) }));
}

function isNamed(damage: Damage, evidence: Evidence, before: ReadonlySet<string>): boolean | null {
  try {
    const { evidence: damaged, where } = damage.apply(evidence);
    return check(damaged).some(
      (finding) => finding.kind === damage.expects && finding.where === where && !before.has(same(finding)),
    );
  } catch (error) {
    if (error instanceof NoSuchPlaceError) return null;
    throw error;
  }
}

function same({ kind, where, detail }: Finding): string {
  return [kind, where, detail].join('\n');
}
