import type { CaseFacts, TargetFacts, Urgency } from '@suqiu/domain';
import { UNCLASSIFIED } from '@suqiu/entities';
import { NoDistrictError, UnknownReferenceError } from '../errors/ledger-errors';
import { locationOf, type Location } from '../place/location';
import { placeByName } from '../place/place-by-name';
import { ladderOf, routeOf } from '../place/routing';
import type { ReferenceCache } from '../reference/reference-cache';
import type { CatalogueEntry, Organisation, ReferenceData } from '../reference/reference-data';
import type { Intake } from './intake';

/** What catalogue and organisation tree say about an intake. */
export interface Admission {
  readonly reference: ReferenceData;
  readonly category: CatalogueEntry;
  readonly urgency: Urgency;
  readonly location: Location;
  /** The triage desk of the district. */
  readonly desk: Organisation;
  readonly routeTo: TargetFacts | null;
  readonly facts: CaseFacts;
}

/**
 * Finds category, place, desk and receiver of an intake.
 *
 * @throws UnknownReferenceError for a category or organisation that does not exist or is not in use.
 * @throws NoDistrictError when no district is set up.
 */
export async function admit(cache: ReferenceCache, intake: Intake): Promise<Admission> {
  const category = await categoryOf(cache, intake.categoryCode ?? UNCLASSIFIED);
  const place = await namedPlace(cache, intake.place.communityId);
  if (intake.complainedOrgId) await knownOrganisation(cache, intake.complainedOrgId, 'organisation');
  const reference = await cache.current();
  const district = reference.districts()[0];
  if (!district) throw new NoDistrictError();
  const found = place ?? placeByName(reference, wordsAboutPlace(intake)) ?? district;
  const location = locationOf(reference, found.id, district.id);
  const routeTo = routeOf(reference, category, location);
  return {
    reference,
    category,
    urgency: intake.urgency ?? category.defaultUrgency,
    location,
    desk: reference.organisation(location.districtId) ?? district,
    routeTo,
    facts: {
      ladder: ladderOf(reference, location),
      communityMayLead: category.onDutyList,
      leadAncestorIds: [],
      actorOrgIds: [],
      target: routeTo,
      leadYellowCards: 0,
    },
  };
}

function wordsAboutPlace({ place, address }: Intake): string {
  return [place.streetName, place.communityName, place.estateName, address].filter(Boolean).join('|');
}

async function categoryOf(cache: ReferenceCache, code: string): Promise<CatalogueEntry> {
  const category = await cache.find((reference) => reference.category(code));
  if (!category?.active) throw new UnknownReferenceError({ kind: 'category', value: code });
  return category;
}

async function namedPlace(
  cache: ReferenceCache,
  id: string | null | undefined,
): Promise<Organisation | null> {
  if (!id) return null;
  return knownOrganisation(cache, id, 'community');
}

async function knownOrganisation(
  cache: ReferenceCache,
  id: string,
  kind: 'community' | 'organisation',
): Promise<Organisation> {
  const org = await cache.find((reference) => reference.organisation(id));
  if (!org?.active) throw new UnknownReferenceError({ kind, value: id });
  return org;
}
