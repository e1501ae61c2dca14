import type { Actor, TargetFacts, WhistleFacts } from '@suqiu/domain';
import { ORG, streetDispatcher } from './district';

/** The principal leader of the street, who approves what the dispatcher drafts. */
export const streetLeader: Actor = { ...streetDispatcher, role: 'street_leader', staffId: 'street-leader' };

/** Whoever speaks for a department. */
export function liaisonOf(orgId: string): Actor {
  return { kind: 'staff', staffId: `${orgId}-liaison`, role: 'department_liaison', orgId };
}

/** The facts that storage would give for a command, or for a draft with cases of the street. */
export function draftFacts(departments: readonly string[], caseIds: readonly string[] = []): WhistleFacts {
  return {
    targets: departments.map(department),
    complainedOrgIds: [],
    cases: caseIds.map((caseId) => ({
      caseId,
      hasEnded: false,
      leadOrgId: null,
      placeOrgIds: [ORG.community.id, ORG.street.id, ORG.district.id],
    })),
    earlier: [],
  };
}

function department(orgId: string): TargetFacts {
  const org = { id: orgId, level: 'district', kind: 'department' } as const;
  return { org, receives: true, ancestorIds: [ORG.district.id] };
}
