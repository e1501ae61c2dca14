/** Levels of the organisation tree, lowest first. Grids and estates handle matters informally under their community. */
export const OrgLevel = {
  grid: 'grid',
  estate: 'estate',
  community: 'community',
  street: 'street',
  district: 'district',
} as const;
export type OrgLevel = (typeof OrgLevel)[keyof typeof OrgLevel];

export const OrgKind = {
  /** The level's own body: community committee, street office, district. */
  government: 'government',
  department: 'department',
  ownersCommittee: 'owners_committee',
  /** A hotline or call-back centre: receives and calls, never handles. */
  centre: 'centre',
} as const;
export type OrgKind = (typeof OrgKind)[keyof typeof OrgKind];

const RANK: Record<OrgLevel, number> = { grid: 0, estate: 0, community: 1, street: 2, district: 3 };

/** How high a level stands: 0 grid and estate, 1 community, 2 street, 3 district. */
export function rankOf(level: OrgLevel): number {
  return RANK[level];
}

/** An organisation as a case remembers it: ids and codes only, never names. */
export interface OrgRef {
  readonly id: string;
  readonly level: OrgLevel;
  readonly kind: OrgKind;
}
