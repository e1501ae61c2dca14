import { isRunning } from '../clock/clock';
import { DomainErrorCode } from '../errors/domain-error';
import { roleOf, staffOf } from '../grievance/actor';
import { StaffRole } from '../organisation/role';
import { WhistleStage, WhistleStatus } from './codes';
import type { WhistleCommandType } from './commands';
import type { WhistleContext } from './decision';
import type { DepartmentCommand } from './department-table';
import { departmentClock, isLate, mustArrive, nobodyOwes } from './departments';
import type { WhistleDepartment, WhistleState } from './state';

/** Why a command cannot be given now whatever is filled in, or null when it can. */
type Precondition = (state: WhistleState, context: WhistleContext) => DomainErrorCode | null;

/** What a command on the whistle as a whole needs besides status and role. */
export const WHISTLE_PRECONDITIONS: { readonly [T in WhistleCommandType]?: Precondition } = {
  /** Two persons: a leader who drafted it needs another leader. */
  approve: ({ draftedBy }, { actor }) =>
    staffOf(actor).staffId === draftedBy ? DomainErrorCode.whistleOwnDraft : null,
  /** What the leader has had blown, the leader takes back. */
  withdraw: ({ status }, { actor }) =>
    status === WhistleStatus.blown && roleOf(actor) !== StaffRole.streetLeader
      ? DomainErrorCode.notPermitted
      : null,
  close: (state) => (nobodyOwes(state) ? null : DomainErrorCode.whistleStillOwed),
};

type DepartmentPrecondition = (
  state: WhistleState,
  department: WhistleDepartment,
  context: WhistleContext,
) => DomainErrorCode | null;

const once = (done: boolean): DomainErrorCode | null => (done ? DomainErrorCode.alreadyDone : null);

/** What a command on one department needs besides the statuses of both and the role. */
export const DEPARTMENT_PRECONDITIONS: { readonly [T in DepartmentCommand]?: DepartmentPrecondition } = {
  object: (state, { orgId }, { now }) => {
    const clock = departmentClock(state, WhistleStage.accept, orgId);
    const isOpen = clock === undefined || (clock.breachedAt === null && now <= clock.dueAt);
    return isOpen ? null : DomainErrorCode.objectionTooLate;
  },
  confirm_arrival: (_, { arrival }) =>
    arrival === null ? DomainErrorCode.notArrived : once(arrival.confirmed),
  dispute_arrival: (_, { arrival }) => once(arrival !== null && arrival.confirmed),
  report_done: (state, { arrival, orgId }) =>
    arrival === null && mustArrive(state, orgId) ? DomainErrorCode.notArrived : null,
  /** Ordered once, it is ordered again only when it is late with that. */
  direct: (state, { orgId, directedAt }) => {
    if (!isLate(state, orgId)) return DomainErrorCode.departmentNotLate;
    const clock = departmentClock(state, WhistleStage.arrive, orgId);
    const isAwaited = clock !== undefined && isRunning(clock) && clock.breachedAt === null;
    return once(directedAt !== null && isAwaited);
  },
  rate_department: (_, { rating }) => once(rating !== null),
  rate_whistle: (_, { opinion }) => once(opinion !== null),
};
