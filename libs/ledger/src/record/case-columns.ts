import {
  hasEnded,
  lightOf,
  nextDue,
  workOrder,
  type EventType,
  type GrievanceState,
  type Instant,
  type StampedEvent,
} from '@suqiu/domain';
import { timestamp } from '../journal/table-rows';

/** The columns of a case that follow from its state, in the order in which statements number them. */
export const STATE_COLUMNS = [
  'urgency',
  'category_code',
  'lead_org_id',
  'dispatcher_org_id',
  'desk_org_id',
  'status',
  'level',
  'light',
  'seq',
  'due_at',
  'next_due_at',
  'sort_due_at',
  'state',
  'updated_at',
  'closed_at',
  'ended',
  'merged_into_id',
  'visible_org_ids',
] as const;

type StateColumns = Readonly<Record<(typeof STATE_COLUMNS)[number], unknown>>;

/**
 * The state unfolded into the columns by which lists and pages filter. `updatedAt` is when the step happened, `visible`
 * the organisations that see the case (`visibleOrgIds`).
 */
export function caseColumns(
  state: GrievanceState,
  updatedAt: Instant,
  visible: readonly string[],
): StateColumns {
  const dueAt = state.clocks['case']?.dueAt ?? null;
  const nextDueAt = nextDue(state)?.at ?? null;
  return {
    urgency: state.urgency,
    category_code: state.categoryCode,
    lead_org_id: state.lead?.id ?? null,
    dispatcher_org_id: state.dispatcherOrgId,
    desk_org_id: state.deskOrgId,
    status: state.status,
    level: state.lead?.level ?? null,
    light: lightOf(state),
    seq: state.seq,
    due_at: timestamp(dueAt),
    next_due_at: timestamp(nextDueAt),
    sort_due_at: timestamp(workOrder(state)),
    state,
    updated_at: timestamp(updatedAt),
    closed_at: timestamp(state.closedAt),
    ended: hasEnded(state.status),
    merged_into_id: state.mergedInto,
    visible_org_ids: visible,
  };
}

/** Events whose words are the answer that the resident is given. */
export const ANSWERING_EVENTS: readonly EventType[] = [
  'result_submitted',
  'answered_on_spot',
  'not_accepted',
  'terminated',
];

/** The text that became the resident's answer in this step, or null when none did. */
export function replyTextId(stamped: readonly StampedEvent[]): string | null {
  return stamped.findLast(({ event }) => ANSWERING_EVENTS.includes(event.body.type))?.event.textId ?? null;
}
