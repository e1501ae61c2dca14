import { DomainErrorCode } from '../errors/domain-error';
import type { ActorRole } from '../grievance/actor';
import { StaffRole } from '../organisation/role';
import { THEME_STATUSES, type ThemeStatus } from './codes';
import type { ThemeCommandType } from './commands';

/** y: may go on · n: no meaning here · d: done already · e: the theme has ended. */
const MEANING = {
  y: null,
  n: DomainErrorCode.notInThisStatus,
  d: DomainErrorCode.alreadyDone,
  e: DomainErrorCode.themeEnded,
} as const;

/** Which command has a meaning in which status: a column a status, in the order of `THEME_STATUSES`. */
const STATUS_TABLE: Record<ThemeCommandType, string> = {
  adopt: /*       */ 'y d e e',
  reassign: /*    */ 'n y e e',
  state_plan: /*  */ 'n y e e',
  add_task: /*    */ 'n y e e',
  finish_task: /* */ 'n y e e',
  cancel_task: /* */ 'n y e e',
  add_policy: /*  */ 'n y e e',
  drop_policy: /* */ 'n y e e',
  link_cases: /*  */ 'y y e e',
  unlink_cases: /**/ 'y y e e',
  close: /*       */ 'n y e e',
  drop: /*        */ 'y y e e',
};

/** How somebody stands to a theme: speaks for its district, leads it, or helps. */
export type ThemeRelation = 'district' | 'lead' | 'assist';

const DISTRICT: readonly ActorRole[] = [StaffRole.districtDispatcher, StaffRole.districtSupervisor];
const HANDLERS: readonly ActorRole[] = [
  StaffRole.streetDispatcher,
  StaffRole.streetLeader,
  StaffRole.departmentLiaison,
  StaffRole.districtDispatcher,
];

type Grant = readonly (readonly [roles: readonly ActorRole[], relation: ThemeRelation])[];
const BY_DISTRICT: Grant = [[DISTRICT, 'district']];
const BY_LEAD: Grant = [[HANDLERS, 'lead']];

/** Who may give which command: the district takes up and ends, the lead keeps plan and lists. */
const ROLE_TABLE: Record<ThemeCommandType, Grant> = {
  adopt: BY_DISTRICT,
  reassign: BY_DISTRICT,
  state_plan: BY_LEAD,
  add_task: BY_LEAD,
  finish_task: [...BY_LEAD, [HANDLERS, 'assist']],
  cancel_task: BY_LEAD,
  add_policy: BY_LEAD,
  drop_policy: BY_LEAD,
  link_cases: [...BY_DISTRICT, ...BY_LEAD],
  unlink_cases: [...BY_DISTRICT, ...BY_LEAD],
  close: BY_DISTRICT,
  drop: BY_DISTRICT,
};

/** The code of the refusal by the status, or null when the command may go on. */
export function themeStatusRule(type: ThemeCommandType, status: ThemeStatus): DomainErrorCode | null {
  const cell = STATUS_TABLE[type].split(' ')[THEME_STATUSES.indexOf(status)];
  return MEANING[cell as keyof typeof MEANING];
}

/** Whether a role that stands so to the theme may give the command. */
export function themeRoleRule(
  type: ThemeCommandType,
  role: ActorRole,
  relations: readonly ThemeRelation[],
): boolean {
  return ROLE_TABLE[type].some(([roles, relation]) => roles.includes(role) && relations.includes(relation));
}

/** Whether a role proposes themes for the district that it speaks for. */
export function mayProposeTheme(role: ActorRole): boolean {
  return DISTRICT.includes(role);
}
