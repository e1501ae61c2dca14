import type { Actor, EventBody, EventType, GrievanceEvent } from '@suqiu/domain';
import type { Life, Plan } from '../life/life';
import type { World } from '../life/world';
import { bySkillOf } from '../profile/profile';

/** An event of one type. */
export type EventOf<T extends EventType> = GrievanceEvent & {
  readonly body: Extract<EventBody, { readonly type: T }>;
};

/** What people have in mind because of something that has happened: plans are made, nothing else changes. */
export type Reaction<T extends EventType> = (life: Life, event: EventOf<T>, world: World) => void;

/** How able the people of an organisation are, 0 to 1. */
export function skillOf(orgId: string | null | undefined, { organisations, profile }: World): number {
  const code = orgId ? organisations.get(orgId)?.code : undefined;
  return (code ? profile.skills.units[code] : undefined) ?? profile.skills.default;
}

/** What the present lead's unit does, by its skill. */
export function ofLead(
  life: Life,
  world: World,
  range: { readonly good: number; readonly bad: number },
): number {
  return bySkillOf(skillOf(life.state.lead?.id, world), range);
}

/** Whoever works in the organisation that leads; null where nobody leads. */
export function leader({ state }: Life, { staff }: World): Actor | null {
  return state.lead === null ? null : staff.worker(state.lead.id);
}

/** Whoever rules on what the lead asks for. */
export function dispatcher({ state }: Life, { staff }: World): Actor | null {
  return staff.worker(state.dispatcherOrgId ?? state.deskOrgId);
}

/** A plan of the present lead, which loses its point when somebody else leads. */
export function whileLeading(life: Life, plan: Plan): Plan {
  const leadId = life.state.lead?.id;
  return (later, now) => (later.state.lead?.id === leadId ? plan(later, now) : null);
}
