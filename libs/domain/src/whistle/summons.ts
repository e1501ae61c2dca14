import { DomainErrorCode } from '../errors/domain-error';
import { OrgKind } from '../organisation/organisation';
import type { WhistleFacts } from './facts';

/**
 * Why an organisation cannot be summoned, or null when it can: it must be a department of the district in which
 * somebody can receive, and nobody in the whistle's cases complains about it.
 */
export function summonsObstacle(
  orgId: string,
  districtOrgId: string,
  facts: WhistleFacts,
): DomainErrorCode | null {
  const target = facts.targets.find(({ org }) => org.id === orgId);
  if (target?.org.kind !== OrgKind.department || !target.ancestorIds.includes(districtOrgId)) {
    return DomainErrorCode.departmentUnsuitable;
  }
  if (facts.complainedOrgIds.includes(orgId)) return DomainErrorCode.departmentComplainedAbout;
  return target.receives ? null : DomainErrorCode.departmentUnmanned;
}
