import type { GrievanceState } from '@suqiu/domain';
import type { ReferenceData } from '../reference/reference-data';
import type { Location } from './location';

/**
 * The organisations whose people see the case: where it lies, who leads, led, assists, dispatches or triages it, and
 * everything above these. Never the unit complained about. A released assistant loses sight, a former lead keeps it.
 */
export function visibleOrgIds(state: GrievanceState, place: Location, reference: ReferenceData): string[] {
  const assists = state.assists.filter(({ releasedAt, formerLead }) => formerLead || releasedAt === null);
  const touched = [
    ...Object.values(place),
    state.lead?.id,
    state.firstLeadOrgId,
    state.dispatcherOrgId,
    state.deskOrgId,
    ...assists.map(({ orgId }) => orgId),
  ].filter((id) => typeof id === 'string');
  const seeing = new Set(touched.flatMap((id) => [id, ...reference.ancestorIds(id)]));
  if (state.complainedOrgId !== null) seeing.delete(state.complainedOrgId);
  return [...seeing];
}
