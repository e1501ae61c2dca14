import type { CaseFacts, Instant } from '@suqiu/domain';
import { UnknownReferenceError } from '../errors/ledger-errors';
import { ladderOf, targetFacts } from '../place/routing';
import type { Queries } from '../journal/queries';
import { catalogueAt } from '../reference/catalogue-in-force';
import type { ReferenceCache } from '../reference/reference-cache';

/** Whose facts are asked for: the case, and the organisations that act and are named, where there are any. */
export interface FactsQuery {
  readonly grievanceId: string;
  readonly actorOrgId?: string | null | undefined;
  readonly targetOrgId?: string | null | undefined;
}

interface PlaceRow {
  readonly communityId: string | null;
  readonly streetId: string | null;
  readonly districtId: string;
  readonly leadOrgId: string | null;
  readonly onDutyList: boolean;
  readonly leadYellowCards: number;
}

const PLACE = `
SELECT g.community_id AS "communityId", g.street_id AS "streetId", g.district_id AS "districtId",
       g.lead_org_id AS "leadOrgId", c.on_duty_list AS "onDutyList",
       (SELECT count(*)::int FROM supervision_cards k
         WHERE k.org_id = g.lead_org_id AND k.colour = 'yellow'
           AND k.at > $2::timestamptz - (g.state #>> '{rules,cards,periodDays}')::int * interval '1 day'
       ) AS "leadYellowCards"
  FROM grievances g JOIN ${catalogueAt('$2')} c ON c.code = g.category_code WHERE g.id = $1`;

/** The organisations around a case as they are at `now`. @throws UnknownReferenceError when there is no such case. */
export async function caseFacts(
  queries: Queries,
  cache: ReferenceCache,
  query: FactsQuery,
  now: Instant,
): Promise<CaseFacts> {
  const { grievanceId, actorOrgId, targetOrgId } = query;
  const [place] = await queries.query<PlaceRow[]>(PLACE, [grievanceId, new Date(now)]);
  if (!place) throw new UnknownReferenceError({ kind: 'grievance', value: grievanceId });
  if (targetOrgId) await cache.find((reference) => reference.organisation(targetOrgId));
  const reference = await cache.current();
  return {
    ladder: ladderOf(reference, { ...place, estateId: null, gridId: null }),
    communityMayLead: place.onDutyList,
    leadAncestorIds: place.leadOrgId ? reference.ancestorIds(place.leadOrgId) : [],
    actorOrgIds: actorOrgId ? reference.chain(actorOrgId).map(({ id }) => id) : [],
    target: targetOrgId ? targetFacts(reference, targetOrgId) : null,
    leadYellowCards: place.leadYellowCards,
  };
}
