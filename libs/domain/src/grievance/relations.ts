import type { CaseFacts } from '../organisation/facts';
import { OrgLevel } from '../organisation/organisation';
import type { Actor } from './actor';
import { Relation } from './role-table';
import type { GrievanceState } from './state';

/** How the actor stands to the case; an actor may stand in several relations at once, or in none. */
export function relationsOf(state: GrievanceState, actor: Actor, facts: CaseFacts): readonly Relation[] {
  if (actor.kind === 'resident') return [Relation.petitioner];
  if (actor.kind === 'system') return [Relation.process];
  const org = actor.orgId;
  if (org === state.complainedOrgId) return [];
  const found: Relation[] = [];
  const leads = isLead(state, actor, facts);
  const assists = state.assists.some((a) => a.orgId === org && a.releasedAt === null);
  if (leads) found.push(Relation.lead);
  if (assists) found.push(Relation.assist);
  if (org === state.dispatcherOrgId) found.push(Relation.dispatcher);
  if (facts.leadAncestorIds.includes(org)) found.push(Relation.above);
  if (org === state.deskOrgId) found.push(Relation.desk);
  if (!leads && !assists && state.result?.orgId !== org && sharesDistrict(state, facts))
    found.push(Relation.independent);
  return found;
}

/**
 * A grid worker acts for the community that the grid belongs to, not for what lies above it; everybody else for their
 * own organisation only.
 */
function isLead(state: GrievanceState, actor: Actor & { kind: 'staff' }, facts: CaseFacts): boolean {
  if (state.lead === null) return false;
  if (actor.orgId === state.lead.id) return true;
  return (
    actor.role === 'grid_worker' &&
    state.lead.level === OrgLevel.community &&
    facts.actorOrgIds.includes(state.lead.id)
  );
}

function sharesDistrict(state: GrievanceState, facts: CaseFacts): boolean {
  const above = state.lead === null ? facts.leadAncestorIds : [...facts.leadAncestorIds, state.lead.id];
  return facts.actorOrgIds.some((id) => above.includes(id));
}
