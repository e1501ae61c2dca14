import {
  departmentLight,
  isLate,
  isRunning,
  nextWhistleDue,
  owes,
  whistleHasEnded,
  whistleLight,
  WhistleStatus,
  type Instant,
  type WhistleDepartment,
  type WhistleState,
} from '@suqiu/domain';
import { timestamp, type Row } from '../journal/table-rows';

/** The columns of a whistle that follow from its state, in the order in which statements number them. */
export const WHISTLE_STATE_COLUMNS = [
  'status',
  'light',
  'late',
  'seq',
  'next_due_at',
  'sort_due_at',
  'state',
  'blown_at',
  'closed_at',
  'updated_at',
  'ended',
] as const;

type WhistleColumns = Readonly<Record<(typeof WHISTLE_STATE_COLUMNS)[number], unknown>>;

/** The state unfolded into the columns by which boards filter and sort. `updatedAt` is when the step happened. */
export function whistleColumns(state: WhistleState, updatedAt: Instant): WhistleColumns {
  return {
    status: state.status,
    light: whistleLight(state),
    late: state.departments.some(({ orgId }) => isLate(state, orgId)),
    seq: state.seq,
    next_due_at: timestamp(nextWhistleDue(state)?.at ?? null),
    sort_due_at: timestamp(earliestDue(state, () => true) ?? state.draftedAt),
    state,
    blown_at: timestamp(state.blownAt),
    closed_at: timestamp(state.closedAt),
    updated_at: timestamp(updatedAt),
    ended: whistleHasEnded(state.status),
  };
}

/** The rows of the summoned departments, one each. */
export function departmentRows(state: WhistleState): Row<'whistle_departments'>[] {
  return state.departments.map((department) => ({
    whistle_id: state.id,
    org_id: department.orgId,
    lead: department.lead,
    status: department.status,
    light: departmentLight(state, department.orgId),
    late: isLate(state, department.orgId),
    open: isOpen(state, department),
    notified_at: timestamp(department.notifiedAt),
    sort_due_at: timestamp(
      earliestDue(state, (orgId) => orgId === department.orgId) ?? department.notifiedAt ?? state.draftedAt,
    ),
  }));
}

/** Whether the department still owes something: its work, or after that its word on the whistle. */
function isOpen({ status }: WhistleState, department: WhistleDepartment): boolean {
  if (status === WhistleStatus.blown) return owes(department);
  return status === WhistleStatus.closed && department.status === 'done' && department.opinion === null;
}

function earliestDue({ clocks }: WhistleState, isOwedBy: (orgId: string | null) => boolean): Instant | null {
  const due = Object.values(clocks)
    .filter((clock) => isRunning(clock) && isOwedBy(clock.orgId))
    .map(({ dueAt }) => dueAt);
  return due.length > 0 ? Math.min(...due) : null;
}
