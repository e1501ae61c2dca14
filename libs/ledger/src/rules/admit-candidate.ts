import type { Rulebook } from '@suqiu/policy';
import type { RuleCandidate } from './rule-candidate';
import { PolicyOrderError, PolicyRetroactiveError } from './rule-errors';

/** A version of a pack that is to be brought in; what is no version is a part of the calendar. */
export type VersionCandidate = Extract<RuleCandidate, { kind: 'policy' | 'whistles' | 'weights' }>;

export function isVersion(candidate: RuleCandidate): candidate is VersionCandidate {
  return candidate.kind === 'policy' || candidate.kind === 'whistles' || candidate.kind === 'weights';
}

/** Which pack a candidate is a version of, and which; weights are versions of the catalogue of figures. */
export function versionOf(candidate: VersionCandidate): {
  readonly packId: string;
  readonly version: number;
} {
  if (candidate.kind === 'weights') return { packId: 'figures', version: candidate.weights.version };
  return { packId: candidate.pack.id, version: candidate.pack.version };
}

/** The pack that comes with the software under the candidate's version; null where none does. */
export function shippedAs(book: Rulebook, candidate: VersionCandidate): object | null {
  if (candidate.kind === 'weights') return null;
  const packs = candidate.kind === 'policy' ? book.policies : book.whistles;
  const { packId, version } = versionOf(candidate);
  const name = `${packId}@${version}`;
  return packs.has(name) ? packs.byVersion(name) : null;
}

/**
 * Whether a new version may be brought in: it counts from today at the earliest, so that nothing changes that was told,
 * and follows on the newest that there is, by number and by day.
 *
 * @throws PolicyRetroactiveError, PolicyOrderError
 */
export function admitCandidate(book: Rulebook, candidate: VersionCandidate, today: string): void {
  const { key } = candidate;
  const { packId, version } = versionOf(candidate);
  const { effectiveFrom } = candidate.kind === 'weights' ? candidate.weights : candidate.pack;
  if (effectiveFrom < today) throw new PolicyRetroactiveError({ key, effectiveFrom, today });
  const newest = newestOf(book, candidate);
  if (newest && (version <= newest.version || effectiveFrom < newest.effectiveFrom)) {
    const { effectiveFrom: newestEffectiveFrom } = newest;
    throw new PolicyOrderError({ key, newest: `${packId}@${newest.version}`, newestEffectiveFrom });
  }
}

function newestOf(book: Rulebook, candidate: VersionCandidate) {
  if (candidate.kind === 'weights') return book.metrics.all()[0];
  const packs = candidate.kind === 'policy' ? book.policies : book.whistles;
  return packs.all().find(({ id }) => id === candidate.pack.id);
}
