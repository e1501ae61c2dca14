import type { Actor } from '../grievance/actor';
import { departmentOf } from './departments';
import { WhistleRelation } from './role-table';
import type { WhistleState } from './state';

/** How the actor stands to the whistle; in no relation at all, most of them. */
export function whistleRelationsOf(state: WhistleState, actor: Actor): readonly WhistleRelation[] {
  if (actor.kind === 'resident') return [];
  if (actor.kind === 'system') return [WhistleRelation.process];
  const { orgId } = actor;
  const found: WhistleRelation[] = [];
  if (orgId === state.streetOrgId) found.push(WhistleRelation.street);
  if (orgId === state.districtOrgId) found.push(WhistleRelation.district);
  // What the street only means to summon knows nothing of it.
  if (departmentOf(state, orgId)?.notifiedAt != null) found.push(WhistleRelation.department);
  return found;
}
