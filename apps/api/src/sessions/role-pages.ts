import { StaffRole } from '@suqiu/domain';

/** The parts of the console. What stands in each is decided by what the role may see and do, not here. */
export const CONSOLE_PAGES = [
  'workbench',
  'cases',
  'street',
  'whistles',
  'department',
  'figures',
  'screens',
  'posters',
  'admin',
] as const;
export type ConsolePage = (typeof CONSOLE_PAGES)[number];

const HANDLERS: readonly ConsolePage[] = ['workbench', 'cases', 'figures', 'posters'];
const STREET: readonly ConsolePage[] = ['workbench', 'cases', 'street', 'whistles', 'figures', 'posters'];
const DISTRICT: readonly ConsolePage[] = ['workbench', 'cases', 'whistles', 'figures'];

/** The menu of each role, in its order; the first is where it opens. */
export const ROLE_PAGES: Readonly<Record<StaffRole, readonly ConsolePage[]>> = {
  [StaffRole.gridWorker]: HANDLERS,
  [StaffRole.communityClerk]: HANDLERS,
  [StaffRole.communitySecretary]: HANDLERS,
  [StaffRole.streetDispatcher]: STREET,
  [StaffRole.streetLeader]: STREET,
  [StaffRole.departmentLiaison]: ['workbench', 'department', 'cases', 'figures'],
  [StaffRole.districtDispatcher]: [...DISTRICT, 'posters'],
  [StaffRole.districtSupervisor]: ['figures', 'workbench', 'cases', 'whistles', 'screens'],
  [StaffRole.callbackAgent]: ['workbench', 'cases'],
  [StaffRole.sysadmin]: ['admin', 'screens'],
};
