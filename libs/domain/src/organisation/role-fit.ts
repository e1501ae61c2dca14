import { OrgKind, OrgLevel, type OrgRef } from './organisation';
import type { StaffRole } from './role';

type Place = Pick<OrgRef, 'level' | 'kind'>;

const offices =
  (...levels: readonly OrgLevel[]) =>
  ({ level, kind }: Place): boolean =>
    kind === OrgKind.government && levels.includes(level);

/** Where each role may be held: what it may do is written for an organisation of that level and kind. */
const FITS: Readonly<Record<StaffRole, (place: Place) => boolean>> = {
  grid_worker: offices(OrgLevel.grid, OrgLevel.community),
  community_clerk: offices(OrgLevel.community),
  community_secretary: offices(OrgLevel.community),
  street_dispatcher: offices(OrgLevel.street),
  street_leader: offices(OrgLevel.street),
  department_liaison: ({ kind }) => kind === OrgKind.department,
  district_dispatcher: offices(OrgLevel.district),
  district_supervisor: offices(OrgLevel.district),
  callback_agent: (place) => place.kind === OrgKind.centre || offices(OrgLevel.district)(place),
  sysadmin: offices(OrgLevel.district),
};

/** Whether a role may be held in an organisation of this level and kind. */
export function roleFits(role: StaffRole, place: Place): boolean {
  return FITS[role](place);
}

/** What an office of each level lies under; grids and estates lie side by side in a community. */
const OFFICE_ABOVE: Readonly<Record<OrgLevel, OrgLevel | null>> = {
  grid: OrgLevel.community,
  estate: OrgLevel.community,
  community: OrgLevel.street,
  street: OrgLevel.district,
  district: null,
};

/**
 * Whether an organisation may lie under another; `above` null: at the top. Departments and centres lie under an office of
 * their own level, owners' committees under an estate.
 */
export function mayLieUnder({ level, kind }: Place, above: Place | null): boolean {
  switch (kind) {
    case OrgKind.government:
      return above === null
        ? OFFICE_ABOVE[level] === null
        : above.kind === OrgKind.government && above.level === OFFICE_ABOVE[level];
    case OrgKind.department:
    case OrgKind.centre:
      return above !== null && above.kind === OrgKind.government && above.level === level;
    case OrgKind.ownersCommittee:
      return above !== null && level === OrgLevel.estate && above.level === OrgLevel.estate;
  }
}
