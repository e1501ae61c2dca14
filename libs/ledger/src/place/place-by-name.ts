import { OrgKind } from '@suqiu/domain';
import type { Organisation, ReferenceData } from '../reference/reference-data';

/** One character names too much to name a place. */
const SHORTEST_NAME = 2;

/**
 * The place that a text names, or null. A place counts by the longest of its names that occurs in the text plus those
 * of the places around it, so `东湖街道石牛堰社区橡树林一期` beats a `橡树林` elsewhere. Where several places fit
 * equally well, the smallest place that holds them all is meant.
 */
export function placeByName(reference: ReferenceData, text: string): Organisation | null {
  const named = normalise(text);
  if (named.length < SHORTEST_NAME) return null;
  const scores = new Map<Organisation, number>();
  for (const org of reference.organisations.values()) {
    if (isPlace(org) && longestName(org, named) > 0) {
      const chain = reference.chain(org.id);
      scores.set(
        org,
        chain.reduce((sum, place) => sum + longestName(place, named), 0),
      );
    }
  }
  const best = Math.max(...scores.values());
  const candidates = [...scores].filter(([, score]) => score === best).map(([org]) => org);
  return commonPlace(reference, candidates);
}

function isPlace({ active, kind }: Organisation): boolean {
  return active && (kind === OrgKind.government || kind === OrgKind.ownersCommittee);
}

function longestName(org: Organisation, text: string): number {
  const names = [org.name, org.shortName, ...org.addressNames].map(normalise);
  return Math.max(
    ...names.map((name) => (name.length >= SHORTEST_NAME && text.includes(name) ? name.length : 0)),
  );
}

/** The lowest organisation that is, or lies above, every candidate. */
function commonPlace(reference: ReferenceData, candidates: readonly Organisation[]): Organisation | null {
  const [first, ...others] = candidates.map((org) => reference.chain(org.id));
  return first?.find((org) => others.every((chain) => chain.includes(org))) ?? null;
}

function normalise(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
