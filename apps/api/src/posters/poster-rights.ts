import { StaffRole } from '@suqiu/domain';

/** Who looks after posters (design): those who know the buildings, and those above them who send cases there. */
export const POSTER_ROLES: ReadonlySet<StaffRole> = new Set([
  StaffRole.gridWorker,
  StaffRole.communityClerk,
  StaffRole.communitySecretary,
  StaffRole.streetDispatcher,
  StaffRole.streetLeader,
  StaffRole.districtDispatcher,
]);
