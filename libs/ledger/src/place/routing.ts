import { OrgKind, OrgLevel, type LadderStep, type TargetFacts } from '@suqiu/domain';
import {
  refOf,
  type CatalogueEntry,
  type Organisation,
  type ReferenceData,
} from '../reference/reference-data';
import type { Location } from './location';

/** Community, street and district of a place, lowest first. */
export function ladderOf(reference: ReferenceData, location: Location): LadderStep[] {
  return [location.communityId, location.streetId, location.districtId].flatMap((id) => {
    const org = id === null ? undefined : reference.organisation(id);
    return org ? [{ org: refOf(org), receives: org.receives }] : [];
  });
}

/** What a command needs to know of the organisation that it names; null when there is none or it is not in use. */
export function targetFacts(reference: ReferenceData, orgId: string): TargetFacts | null {
  const org = reference.organisation(orgId);
  if (!org?.active) return null;
  return { org: refOf(org), receives: org.receives, ancestorIds: reference.ancestorIds(orgId) };
}

/**
 * The one receiver that catalogue and place give (《北京市接诉即办工作条例》 Art. 11), or null: then the desk decides.
 * A matter outside the community duty list goes to the street instead (Art. 17).
 */
export function routeOf(
  reference: ReferenceData,
  category: CatalogueEntry,
  location: Location,
): TargetFacts | null {
  const receiverId = receiverOf(reference, category, location);
  return receiverId === null ? null : targetFacts(reference, receiverId);
}

function receiverOf(
  reference: ReferenceData,
  { dispatchRule, onDutyList }: CatalogueEntry,
  location: Location,
): string | null {
  switch (dispatchRule?.to) {
    case undefined:
      return null;
    case 'community':
      return (onDutyList ? location.communityId : null) ?? location.streetId;
    case 'street':
      return location.streetId;
    case 'department':
      return departmentOf(reference, dispatchRule.departmentCode, location.districtId)?.id ?? null;
  }
}

function departmentOf(reference: ReferenceData, code: string, districtId: string): Organisation | undefined {
  const district = reference.organisation(districtId);
  const codes = [code, `${district?.code}-${code}`];
  return [...reference.organisations.values()].find(
    (org) =>
      org.active &&
      org.kind === OrgKind.department &&
      org.level === OrgLevel.district &&
      codes.includes(org.code) &&
      reference.ancestorIds(org.id).includes(districtId),
  );
}
