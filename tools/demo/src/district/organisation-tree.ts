import { OrgKind, OrgLevel } from '@suqiu/domain';
import { CENTRE, DEPARTMENTS } from './departments';
import { DISTRICT, STREETS, type CommunityPlace, type StreetPlace } from './places';

/** An organisation as it is sown. `parentCode` is null for the district alone; `path` ends with its own code. */
export interface OrgSeed {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: OrgLevel;
  readonly kind: OrgKind;
  readonly parentCode: string | null;
  readonly path: string;
  readonly addressNames: readonly string[];
}

const GRIDS_PER_COMMUNITY = ['第一网格', '第二网格'] as const;

/** Code of a department or centre of the district, as dispatch rules expect it. */
export function districtBodyCode(suffix: string): string {
  return `${DISTRICT.code}-${suffix}`;
}

/** Code of a community: its street's, then its own. */
export function communityCode(street: StreetPlace, community: CommunityPlace): string {
  return `${street.code}-${community.code}`;
}

/** Code of one of a community's grids, counted from 1. */
export function gridCode(street: StreetPlace, community: CommunityPlace, number: number): string {
  return `${communityCode(street, community)}-grid-${number}`;
}

/** Every organisation of the demonstration district, parents before children. */
export function organisationTree(): OrgSeed[] {
  const district = node(null, DISTRICT.code, DISTRICT.name, OrgLevel.district);
  const bodies = [
    ...DEPARTMENTS.map(([code, name, shortName]) => ({
      ...node(district, districtBodyCode(code), DISTRICT.name + name, OrgLevel.district, OrgKind.department),
      shortName,
    })),
    node(
      district,
      districtBodyCode(CENTRE.code),
      DISTRICT.name + CENTRE.name,
      OrgLevel.district,
      OrgKind.centre,
    ),
  ];
  return [district, ...bodies, ...STREETS.flatMap((street) => streetTree(district, street))];
}

function streetTree(district: OrgSeed, place: StreetPlace): OrgSeed[] {
  const street = node(district, place.code, place.name, OrgLevel.street);
  return [street, ...place.communities.flatMap((community) => communityTree(street, place, community))];
}

function communityTree(street: OrgSeed, streetPlace: StreetPlace, place: CommunityPlace): OrgSeed[] {
  const community = node(street, communityCode(streetPlace, place), place.name, OrgLevel.community);
  const grids = GRIDS_PER_COMMUNITY.map((name, index) =>
    node(community, gridCode(streetPlace, place, index + 1), place.name + name, OrgLevel.grid),
  );
  const estates = place.estates.flatMap(([code, name, ...also]) => {
    const estate = {
      ...node(community, `${community.code}-${code}`, name, OrgLevel.estate),
      addressNames: [name, ...also],
    };
    return place.ownersCommittees?.includes(code) ? [estate, ownersCommittee(estate)] : [estate];
  });
  return [community, ...grids, ...estates];
}

function ownersCommittee(estate: OrgSeed): OrgSeed {
  return node(
    estate,
    `${estate.code}-owners`,
    `${estate.name}业主委员会`,
    OrgLevel.estate,
    OrgKind.ownersCommittee,
  );
}

function node(
  parent: OrgSeed | null,
  code: string,
  name: string,
  level: OrgLevel,
  kind: OrgKind = OrgKind.government,
): OrgSeed {
  return {
    code,
    name,
    shortName: name.replace(/(街道|社区)$/, ''),
    level,
    kind,
    parentCode: parent?.code ?? null,
    path: `${parent?.path ?? '/'}${code}/`,
    addressNames: level === OrgLevel.street || level === OrgLevel.community ? [name] : [],
  };
}
