import type { DatedPack, Rulebook } from '@suqiu/policy';
import { PolicyOrderError, PolicyRetroactiveError } from './rule-errors';

/**
 * Whether a new version of a pack may be brought in: it counts from today at the earliest, and follows on the versions
 * that are there, by number and by day.
 *
 * @throws PolicyRetroactiveError, PolicyOrderError
 */
export function admitPolicy(book: Rulebook, pack: DatedPack, today: string): void {
  const key = pack.rules.version;
  const { effectiveFrom } = pack;
  if (effectiveFrom < today) throw new PolicyRetroactiveError({ key, effectiveFrom, today });
  const newest = book.policies.all().find(({ id }) => id === pack.id);
  if (newest && (pack.version <= newest.version || effectiveFrom < newest.effectiveFrom)) {
    throw new PolicyOrderError({
      key,
      newest: newest.rules.version,
      newestEffectiveFrom: newest.effectiveFrom,
    });
  }
}
