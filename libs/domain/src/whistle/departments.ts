import { isRunning } from '../clock/clock';
import { whistleClockKey, type WhistleClock, type WhistleClockKind } from './clocks';
import { DepartmentStatus, WhistleStage } from './codes';
import type { WhistleDepartment, WhistleState } from './state';

/** The department of an organisation on a whistle; undefined where it is not summoned. */
export function departmentOf(state: WhistleState, orgId: string): WhistleDepartment | undefined {
  return state.departments.find((department) => department.orgId === orgId);
}

/** The same, where the rules know that it is there. Asking in vain is a mistake in the rules, not of a person. */
export function summoned(state: WhistleState, orgId: string): WhistleDepartment {
  const department = departmentOf(state, orgId);
  if (department === undefined) throw new TypeError(`whistle in ${state.status} has no department ${orgId}`);
  return department;
}

/** Let go by the street or excused by the district: it owes nothing any more, and is scored nowhere. */
export function isGone({ status }: Pick<WhistleDepartment, 'status'>): boolean {
  return status === DepartmentStatus.released || status === DepartmentStatus.excused;
}

/** Whether a department still owes its work; while one does, nothing closes. */
export function owes(department: Pick<WhistleDepartment, 'status'>): boolean {
  return department.status !== DepartmentStatus.done && !isGone(department);
}

/** Whether the last of the departments is done or gone. */
export function nobodyOwes({ departments }: Pick<WhistleState, 'departments'>): boolean {
  return !departments.some(owes);
}

/** The clock of a kind that a department has, or is waited for with. */
export function departmentClock(
  { clocks }: WhistleState,
  kind: WhistleClockKind,
  orgId: string,
): WhistleClock | undefined {
  return clocks[whistleClockKey(kind, orgId)];
}

/** Whoever has a time to arrive must arrive: a kind without one needs nobody on site, unless the district orders it. */
export function mustArrive(state: WhistleState, orgId: string): boolean {
  return departmentClock(state, WhistleStage.arrive, orgId) !== undefined;
}

/** Late, now, with something that goes to the district by itself. */
export function isLate(state: WhistleState, orgId: string): boolean {
  return state.rules.escalatedStages.some((stage) => {
    const clock = departmentClock(state, stage, orgId);
    return clock !== undefined && isRunning(clock) && clock.breachedAt !== null;
  });
}

/** Whether every rating that is due after closing has come in, from both sides. */
export function allRated({ departments }: Pick<WhistleState, 'departments'>): boolean {
  return departments.every(
    (department) => isGone(department) || (department.rating !== null && department.opinion !== null),
  );
}
