import type { DatedWeights, Rulebook } from '@suqiu/policy';
import { PolicyOrderError, PolicyRetroactiveError } from './rule-errors';

/**
 * Whether other weights may be brought in: they count from today at the earliest, so that no score changes that was told,
 * and follow on the catalogues that are there, by number and by day.
 *
 * @throws PolicyRetroactiveError, PolicyOrderError
 */
export function admitWeights(book: Rulebook, { version, effectiveFrom }: DatedWeights, today: string): void {
  const key = `figures@${version}`;
  if (effectiveFrom < today) throw new PolicyRetroactiveError({ key, effectiveFrom, today });
  const [newest] = book.metrics.all();
  if (newest && (version <= newest.version || effectiveFrom < newest.effectiveFrom)) {
    const { effectiveFrom: newestEffectiveFrom } = newest;
    throw new PolicyOrderError({ key, newest: `figures@${newest.version}`, newestEffectiveFrom });
  }
}
