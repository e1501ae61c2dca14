/** Roles that staff hold in an organisation (办事角色). A person may hold several, each bound to one organisation. */
export const StaffRole = {
  gridWorker: 'grid_worker',
  communityClerk: 'community_clerk',
  communitySecretary: 'community_secretary',
  streetDispatcher: 'street_dispatcher',
  streetLeader: 'street_leader',
  departmentLiaison: 'department_liaison',
  districtDispatcher: 'district_dispatcher',
  districtSupervisor: 'district_supervisor',
  callbackAgent: 'callback_agent',
  sysadmin: 'sysadmin',
} as const;
export type StaffRole = (typeof StaffRole)[keyof typeof StaffRole];

export const STAFF_ROLES: readonly StaffRole[] = Object.values(StaffRole);

/** Roles that make an organisation able to receive a case. */
export const RECEIVING_ROLES: readonly StaffRole[] = [
  StaffRole.communityClerk,
  StaffRole.communitySecretary,
  StaffRole.streetDispatcher,
  StaffRole.departmentLiaison,
  StaffRole.districtDispatcher,
];
