import type { SubjectPlace } from './counted-fact';

/** How the sums are cut beside time: who handled it, where it lies, what it is about, how it came. */
export const MetricAxis = {
  handler: 'handler',
  place: 'place',
  category: 'category',
  channel: 'channel',
} as const;
export type MetricAxis = (typeof MetricAxis)[keyof typeof MetricAxis];

/** Knows which organisations are above one. */
export interface Ancestry {
  /** Ids of the organisations above, nearest first. */
  ancestorIds(id: string): readonly string[];
}

/** What decides for which units a fact counts. */
export interface Located extends SubjectPlace {
  readonly orgId: string;
}

/** The unit of a category or channel within a district or street. */
export function unitWithin(areaId: string, code: string): string {
  return `${areaId}/${code}`;
}

/**
 * The units for which a fact counts on an axis: its organisation and all above it; the community, street and district
 * where it lies; its category or channel in the street and in the district.
 */
export function unitsOf(fact: Located, axis: MetricAxis, organisations: Ancestry): readonly string[] {
  const { orgId, communityId, streetId, districtId, categoryCode, channel } = fact;
  const areas = [districtId, streetId].filter((id) => id !== null);
  switch (axis) {
    case 'handler':
      return [orgId, ...organisations.ancestorIds(orgId)];
    case 'place':
      return communityId === null ? areas : [...areas, communityId];
    case 'category':
      return categoryCode === null ? [] : areas.map((id) => unitWithin(id, categoryCode));
    case 'channel':
      return channel === null ? [] : areas.map((id) => unitWithin(id, channel));
  }
}
