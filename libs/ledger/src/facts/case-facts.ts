import type { CaseFacts, Instant } from '@suqiu/domain';
import { UnknownReferenceError } from '../errors/ledger-errors';
import { ladderOf, targetFacts } from '../place/routing';
import type { Queries } from '../journal/queries';
import { catalogueAt } from '../reference/catalogue-in-force';
import type { ReferenceCache } from '../reference/reference-cache';

/** Whose facts are asked for: the case, and the organisations that act and are named, where there are any. */
export interface FactsQuery extends FactsAround {
  readonly grievanceId: string;
}

/** The same for many cases, of which the same organisations want something. */
export interface FactsOfAllQuery extends FactsAround {
  readonly grievanceIds: readonly string[];
}

interface FactsAround {
  readonly actorOrgId?: string | null | undefined;
  readonly targetOrgId?: string | null | undefined;
}

interface PlaceRow {
  readonly id: string;
  readonly communityId: string | null;
  readonly streetId: string | null;
  readonly districtId: string;
  readonly leadOrgId: string | null;
  readonly onDutyList: boolean;
  readonly leadYellowCards: number;
}

const PLACE = `
SELECT g.id, g.community_id AS "communityId", g.street_id AS "streetId", g.district_id AS "districtId",
       g.lead_org_id AS "leadOrgId", c.on_duty_list AS "onDutyList",
       (SELECT count(*)::int FROM supervision_cards k
         WHERE k.org_id = g.lead_org_id AND k.colour = 'yellow'
           AND k.at > $2::timestamptz - (g.state #>> '{rules,cards,periodDays}')::int * interval '1 day'
       ) AS "leadYellowCards"
  FROM grievances g JOIN ${catalogueAt('$2')} c ON c.code = g.category_code WHERE g.id = ANY ($1::uuid[])`;

/** The organisations around a case as they are at `now`. @throws UnknownReferenceError when there is no such case. */
export async function caseFacts(
  queries: Queries,
  cache: ReferenceCache,
  { grievanceId, ...around }: FactsQuery,
  now: Instant,
): Promise<CaseFacts> {
  const facts = await factsOfAll(queries, cache, { ...around, grievanceIds: [grievanceId] }, now);
  const found = facts.get(grievanceId);
  if (!found) throw new UnknownReferenceError({ kind: 'grievance', value: grievanceId });
  return found;
}

/** The same for many cases in one query, by the id of the case; what is no case is not in it. */
export async function factsOfAll(
  queries: Queries,
  cache: ReferenceCache,
  { grievanceIds, actorOrgId, targetOrgId }: FactsOfAllQuery,
  now: Instant,
): Promise<ReadonlyMap<string, CaseFacts>> {
  const places = await queries.query<PlaceRow[]>(PLACE, [grievanceIds, new Date(now)]);
  if (targetOrgId) await cache.find((reference) => reference.organisation(targetOrgId));
  const reference = await cache.current();
  const actorOrgIds = actorOrgId ? reference.chain(actorOrgId).map(({ id }) => id) : [];
  const target = targetOrgId ? targetFacts(reference, targetOrgId) : null;
  return new Map(
    places.map((place) => [
      place.id,
      {
        ladder: ladderOf(reference, { ...place, estateId: null, gridId: null }),
        communityMayLead: place.onDutyList,
        leadAncestorIds: place.leadOrgId ? reference.ancestorIds(place.leadOrgId) : [],
        actorOrgIds,
        target,
        leadYellowCards: place.leadYellowCards,
      },
    ]),
  );
}
