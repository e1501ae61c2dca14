import {
  isPaused,
  noticesFor,
  type ClockState,
  type GrievanceState,
  type Instant,
  type StampedEvent,
} from '@suqiu/domain';
import { CASE_JOURNAL } from '../journal/case-journal';
import { chainedEvents } from '../journal/event-rows';
import { timestamp, type Row } from '../journal/table-rows';
import { noticeMessage, noticeRows } from '../notice/notice-rows';

/** What one step adds beside the row of the case, and the hash that the chain ends with. */
export interface StepRows {
  readonly events: readonly Row<'grievance_events'>[];
  readonly clocks: readonly Row<'sla_clocks'>[];
  readonly notices: readonly Row<'notices'>[];
  readonly outbox: readonly Row<'outbox'>[];
  readonly command: Row<'processed_commands'>;
  readonly chainHead: Buffer;
}

/** A step that is ready to be written. */
export interface Step {
  readonly grievanceId: string;
  readonly commandId: string;
  readonly fromSeq: number;
  readonly stamped: readonly StampedEvent[];
  readonly prevHash: Buffer;
  readonly recordedAt: Instant;
}

export function stepRows(step: Step): StepRows {
  const { grievanceId, commandId, fromSeq, stamped, prevHash, recordedAt } = step;
  const chained = chainedEvents(CASE_JOURNAL, {
    id: grievanceId,
    commandId,
    events: stamped.map(({ event }) => event),
    prevHash,
    recordedAt,
  });
  const notices = stamped.flatMap(({ event, after }) => {
    const { seq, at } = event;
    return noticeRows({ about: { grievanceId }, seq, at, notices: noticesFor(event, after) }, recordedAt);
  });
  return {
    events: chained.events.map((columns) => ({ grievance_id: grievanceId, ...columns })),
    clocks: changedClocks(stamped).map((clock) => clockRow(grievanceId, clock)),
    notices,
    outbox: notices.map((notice) => noticeMessage(notice, recordedAt)),
    command: {
      grievance_id: grievanceId,
      command_id: commandId,
      from_seq: fromSeq,
      to_seq: fromSeq + stamped.length,
    },
    chainHead: chained.chainHead,
  };
}

/** The clocks that a step left different from how it found them. */
export function changedClocks(stamped: readonly StampedEvent[]): ClockState[] {
  const last = stamped.at(-1);
  const before = stamped[0]?.before?.clocks ?? {};
  const after = last?.after.clocks ?? {};
  const changed = Object.values(after).filter((clock) => before[clock.key] !== clock);
  return [...changed, ...leftBehind(before, after, last?.event.at ?? null)];
}

/** A clock as its row shows it. */
export function clockRow(grievanceId: string, clock: ClockState): Row<'sla_clocks'> {
  return {
    grievance_id: grievanceId,
    key: clock.key,
    kind: clock.kind,
    org_id: clock.orgId,
    rule_id: clock.ruleId,
    started_at: timestamp(clock.startedAt),
    due_at: timestamp(clock.dueAt),
    limits: clock.limits,
    pauses: clock.pauses,
    paused_at: timestamp(isPaused(clock) ? (clock.pauses.at(-1)?.from ?? null) : null),
    light: clock.light,
    provisional: clock.provisional,
    calendar_id: clock.calendarId,
    next_warn_at: timestamp(clock.warnings[0]?.at ?? null),
    stopped_at: timestamp(clock.stoppedAt),
    breached_at: timestamp(clock.breachedAt),
  };
}

type Clocks = GrievanceState['clocks'];

/**
 * Running clocks that the state has dropped: a reopened case begins to count anew. Their rows stop with the step, or
 * they would look overdue for ever to whoever asks the table.
 */
function leftBehind(before: Clocks, after: Clocks, stoppedAt: Instant | null): ClockState[] {
  return Object.values(before)
    .filter(({ key, stoppedAt: stood }) => after[key] === undefined && stood === null)
    .map((clock) => ({ ...clock, stoppedAt }));
}
