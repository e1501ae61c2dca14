import type { ReferenceData } from '../reference/reference-data';
import { OrgLevel } from '@suqiu/domain';

/** Where a case belongs in the organisation tree. Levels that are not known are null; the district always is. */
export interface Location {
  readonly districtId: string;
  readonly streetId: string | null;
  readonly communityId: string | null;
  readonly estateId: string | null;
  readonly gridId: string | null;
}

/** The location of an organisation: itself and what lies above it. `districtId` stands in where the tree has no root. */
export function locationOf(reference: ReferenceData, orgId: string, districtId: string): Location {
  const chain = reference.chain(orgId);
  const at = (level: OrgLevel) => chain.find((org) => org.level === level)?.id ?? null;
  return {
    districtId: at(OrgLevel.district) ?? districtId,
    streetId: at(OrgLevel.street),
    communityId: at(OrgLevel.community),
    estateId: at(OrgLevel.estate),
    gridId: at(OrgLevel.grid),
  };
}
