import type { Actor, CaseFacts, GrievanceState, OrgRef, StaffRole, TargetFacts } from '../src';

interface Unit extends OrgRef {
  readonly parent: string | null;
}

const unit = (id: string, level: OrgRef['level'], parent: string | null, kind: OrgRef['kind']): Unit => ({
  id,
  level,
  kind,
  parent,
});

/** A small district: two streets, communities, a grid, departments, a hotline and a call-back centre; and a foreign one. */
const UNITS: readonly Unit[] = [
  unit('district', 'district', null, 'government'),
  unit('district-water', 'district', 'district', 'department'),
  unit('hotline', 'district', 'district', 'centre'),
  unit('callback-centre', 'district', 'district', 'centre'),
  unit('street', 'street', 'district', 'government'),
  unit('street-2', 'street', 'district', 'government'),
  unit('street-housing', 'street', 'street', 'department'),
  unit('community', 'community', 'street', 'government'),
  unit('community-2', 'community', 'street', 'government'),
  unit('community-3', 'community', 'street-2', 'government'),
  unit('owners', 'estate', 'community', 'owners_committee'),
  unit('grid', 'grid', 'community', 'government'),
  unit('foreign-district', 'district', null, 'government'),
  unit('foreign-street', 'street', 'foreign-district', 'government'),
];

export const ORG_IDS: readonly string[] = UNITS.map(({ id }) => id);

function find(id: string): Unit {
  const found = UNITS.find((u) => u.id === id);
  if (found === undefined) throw new RangeError(`no unit ${id}`);
  return found;
}

export function org(id: string): OrgRef {
  const { level, kind } = find(id);
  return { id, level, kind };
}

/** The organisations above one, nearest first. */
export function above(id: string): string[] {
  const { parent } = find(id);
  return parent === null ? [] : [parent, ...above(parent)];
}

export interface Circumstances {
  /** Whether the category is on the community duty list. */
  readonly onDutyList?: boolean;
  /** Units in which nobody can receive a case. */
  readonly unmanned?: readonly string[];
  /** Yellow cards that the lead was given on other cases. */
  readonly leadYellowCards?: number;
}

export function target(id: string, { unmanned = [] }: Circumstances = {}): TargetFacts {
  return { org: org(id), receives: !unmanned.includes(id), ancestorIds: above(id) };
}

/** What storage would tell the rules at this moment: the place is the community and what lies above it. */
export function factsFor(
  state: GrievanceState | null,
  actor: Actor,
  targetId: string | null,
  circumstances: Circumstances = {},
): CaseFacts {
  const { onDutyList = true, unmanned = [] } = circumstances;
  const leadId = state?.lead?.id ?? null;
  return {
    ladder: ['community', 'street', 'district'].map((id) => ({
      org: org(id),
      receives: !unmanned.includes(id),
    })),
    communityMayLead: onDutyList,
    leadAncestorIds: leadId === null ? [] : above(leadId),
    actorOrgIds: actor.kind === 'staff' ? [actor.orgId, ...above(actor.orgId)] : [],
    target: targetId === null ? null : target(targetId, circumstances),
    leadYellowCards: circumstances.leadYellowCards ?? 0,
  };
}

/** Somebody of a role in an organisation; one person a role and organisation unless named. */
export function staff(role: StaffRole, orgId: string, staffId = `${role}@${orgId}`): Actor {
  return { kind: 'staff', staffId, role, orgId };
}

export const RESIDENT: Actor = { kind: 'resident' };
export const PROCESS: Actor = { kind: 'system' };
export const CLERK = staff('community_clerk', 'community');
export const SECRETARY = staff('community_secretary', 'community');
export const GRID_WORKER = staff('grid_worker', 'grid');
export const STREET = staff('street_dispatcher', 'street');
export const DISTRICT = staff('district_dispatcher', 'district');
export const SUPERVISOR = staff('district_supervisor', 'district');
export const DESK = staff('district_dispatcher', 'hotline');
export const CALLER = staff('callback_agent', 'callback-centre');
