import type { Actor, CaseFacts, OrgRef, StaffRole, TargetFacts } from '@suqiu/domain';

const org = (id: string, level: OrgRef['level'], kind: OrgRef['kind'] = 'government'): OrgRef => ({
  id,
  level,
  kind,
});

/** A district that fits on one hand: each organisation is its own level's only one. */
export const ORG = {
  community: org('community', 'community'),
  street: org('street', 'street'),
  district: org('district', 'district'),
  bureau: org('bureau', 'district', 'department'),
  centre: org('centre', 'district', 'centre'),
} as const;
type OrgName = keyof typeof ORG;

const ANCESTORS: Record<OrgName, readonly string[]> = {
  community: ['street', 'district'],
  street: ['district'],
  district: [],
  bureau: ['district'],
  centre: ['district'],
};

type StaffActor = Extract<Actor, { kind: 'staff' }>;

const isOrgName = (id: string): id is OrgName => id in ORG;
const ancestorsOf = (id: string): readonly string[] => (isOrgName(id) ? ANCESTORS[id] : []);

const staff = (role: StaffRole, orgId: OrgName): StaffActor => ({
  kind: 'staff',
  staffId: `${orgId}-${role}`,
  role,
  orgId,
});

export const clerk = staff('community_clerk', 'community');
export const streetDispatcher = staff('street_dispatcher', 'street');
export const districtDispatcher = staff('district_dispatcher', 'district');
/** A second person of the district: nobody passes their own result. */
export const districtReviewer: Actor = { ...districtDispatcher, staffId: 'district-reviewer' };
export const liaison = staff('department_liaison', 'bureau');
export const caller = staff('callback_agent', 'centre');
export const resident: Actor = { kind: 'resident' };

export function targetFacts(name: OrgName): TargetFacts {
  return { org: ORG[name], receives: true, ancestorIds: ANCESTORS[name] };
}

/** The facts that storage would give for this actor and the case's present lead. */
export function factsFor(actor: Actor, leadId: string | null, target: OrgName | null = null): CaseFacts {
  return {
    ladder: [ORG.community, ORG.street, ORG.district].map((step) => ({ org: step, receives: true })),
    communityMayLead: true,
    leadAncestorIds: leadId === null ? [] : ancestorsOf(leadId),
    actorOrgIds: actor.kind === 'staff' ? [actor.orgId, ...ancestorsOf(actor.orgId)] : [],
    target: target === null ? null : targetFacts(target),
    leadYellowCards: 0,
  };
}
