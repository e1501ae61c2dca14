import { StaffRole } from '@suqiu/domain';
import { CENTRE, DEPARTMENTS } from '../district/departments';
import { communityCode, districtBodyCode, gridCode } from '../district/organisation-tree';
import { DISTRICT, STREETS } from '../district/places';
import { inventedName } from './invented-names';

/** The password of every demonstration account. It exists in a demonstration district only. */
export const DEMO_PASSWORD = 'suqiu-demo-2026';

/** A person of the demonstration with their roles, each bound to an organisation. */
export interface StaffSeed {
  readonly username: string;
  readonly displayName: string;
  readonly roles: readonly { readonly role: StaffRole; readonly orgCode: string }[];
}

type Post = readonly [username: string, orgCode: string, ...roles: StaffRole[]];

const DISTRICT_POSTS: readonly Post[] = [
  ['yunze-dispatcher', DISTRICT.code, StaffRole.districtDispatcher],
  ['yunze-supervisor', DISTRICT.code, StaffRole.districtSupervisor],
  ['yunze-callback', districtBodyCode(CENTRE.code), StaffRole.callbackAgent],
  ['yunze-callback-2', districtBodyCode(CENTRE.code), StaffRole.callbackAgent],
  ['yunze-admin', DISTRICT.code, StaffRole.sysadmin],
];

const STREET_POSTS: readonly Post[] = STREETS.flatMap((street): Post[] => [
  [`${street.code}-dispatcher`, street.code, StaffRole.streetDispatcher],
  [`${street.code}-leader`, street.code, StaffRole.streetLeader],
  // One person with two roles, as it is in small offices.
  [`${street.code}-deputy`, street.code, StaffRole.streetLeader, StaffRole.streetDispatcher],
]);

const COMMUNITY_POSTS: readonly Post[] = STREETS.flatMap((street) =>
  street.communities.flatMap((community): Post[] => [
    [`${community.code}-clerk`, communityCode(street, community), StaffRole.communityClerk],
    [`${community.code}-secretary`, communityCode(street, community), StaffRole.communitySecretary],
    [`${community.code}-grid`, gridCode(street, community, 1), StaffRole.gridWorker],
  ]),
);

const DEPARTMENT_POSTS: readonly Post[] = DEPARTMENTS.map(([code]) => [
  `${code}-liaison`,
  districtBodyCode(code),
  StaffRole.departmentLiaison,
]);

/** Every account of the demonstration, each kind of role at least once, one ladder from community to district first. */
export function demoStaff(): StaffSeed[] {
  return [...DISTRICT_POSTS, ...STREET_POSTS, ...DEPARTMENT_POSTS, ...COMMUNITY_POSTS].map(
    ([username, orgCode, ...roles], index) => ({
      username,
      displayName: inventedName(index),
      roles: roles.map((role) => ({ role, orgCode })),
    }),
  );
}
