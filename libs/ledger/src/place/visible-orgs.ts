import { WhistleNews, type CaseWhistle, type GrievanceState } from '@suqiu/domain';
import type { ReferenceData } from '../reference/reference-data';
import type { Location } from './location';

/**
 * The organisations whose people see the case: where it lies, who leads, led, assists, dispatches or triages it, the
 * departments that an open whistle summons, and everything above these. Never the unit complained about. A released
 * assistant or department loses sight, a former lead keeps it.
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
    ...(state.whistles ?? []).flatMap(summonedIds),
  ].filter((id) => typeof id === 'string');
  const seeing = new Set(touched.flatMap((id) => [id, ...reference.ancestorIds(id)]));
  if (state.complainedOrgId !== null) seeing.delete(state.complainedOrgId);
  return [...seeing];
}

/** News after which a department has nothing to do with the case any more. */
const LEAVES: readonly WhistleNews[] = [WhistleNews.released, WhistleNews.excused];

function summonedIds({ endedAt, departments }: CaseWhistle): string[] {
  if (endedAt !== null) return [];
  return departments.filter(({ news }) => !LEAVES.includes(news)).map(({ orgId }) => orgId);
}
