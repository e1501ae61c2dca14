import {
  isPaused,
  noticesFor,
  orgOf,
  roleOf,
  type Actor,
  type ClockState,
  type GrievanceEvent,
  type GrievanceState,
  type Instant,
  type StampedEvent,
} from '@suqiu/domain';
import { uuidV7 } from '@suqiu/entities';
import { eventHash } from '../chain/event-hash';
import { bytes, timestamp, type Row } from './table-rows';

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

/** The topic under which the outbox hands notices over for sending. */
export const NOTICE_TOPIC = 'notice';

export function stepRows(step: Step): StepRows {
  const { events, chainHead } = chainedEvents(step);
  const notices = step.stamped.flatMap((stamped) => noticeRows(step, stamped));
  return {
    events,
    clocks: changedClocks(step.stamped).map((clock) => clockRow(step.grievanceId, clock)),
    notices,
    outbox: notices.map((notice) => outboxRow(notice, step.recordedAt)),
    command: {
      grievance_id: step.grievanceId,
      command_id: step.commandId,
      from_seq: step.fromSeq,
      to_seq: step.fromSeq + step.stamped.length,
    },
    chainHead,
  };
}

/** The events of a step, each with its place in the chain, and the hash that the chain ends with. */
export function chainedEvents(step: Step): { events: Row<'grievance_events'>[]; chainHead: Buffer } {
  let chainHead = step.prevHash;
  const events = step.stamped.map(({ event }) => {
    const prevHash = chainHead;
    const stored = asStored(event);
    chainHead = eventHash(prevHash, { ...step, event: stored });
    return eventRow(step, stored, prevHash, chainHead);
  });
  return { events, chainHead };
}

/** Exactly what the columns can give back, as the hash is checked against that. */
function asStored({ at, actor, textId, ruleVersion, body, seq, clocks }: GrievanceEvent): GrievanceEvent {
  return { at, actor: plainActor(actor), textId, ruleVersion, body, seq, clocks };
}

function plainActor(actor: Actor): Actor {
  if (actor.kind !== 'staff') return { kind: actor.kind };
  return { kind: 'staff', staffId: actor.staffId, role: actor.role, orgId: actor.orgId };
}

function eventRow(
  { grievanceId, commandId, recordedAt }: Step,
  { at, actor, textId, ruleVersion, body, seq, clocks }: GrievanceEvent,
  prevHash: Buffer,
  hash: Buffer,
): Row<'grievance_events'> {
  return {
    grievance_id: grievanceId,
    seq,
    type: body.type,
    body,
    clocks,
    at: timestamp(at),
    actor_kind: actor.kind,
    actor_staff_id: actor.kind === 'staff' ? actor.staffId : null,
    actor_role: roleOf(actor),
    actor_org_id: orgOf(actor),
    text_id: textId,
    rule_version: ruleVersion,
    command_id: commandId,
    recorded_at: timestamp(recordedAt),
    prev_hash: bytes(prevHash),
    hash: bytes(hash),
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

function noticeRows({ grievanceId, recordedAt }: Step, { event, after }: StampedEvent): Row<'notices'>[] {
  return noticesFor(event, after).map((notice) => ({
    id: uuidV7(recordedAt),
    grievance_id: grievanceId,
    seq: event.seq,
    template: notice.template,
    recipient_kind: notice.to.kind,
    org_unit_id: notice.to.kind === 'org' ? notice.to.orgId : null,
    params: notice.params,
    created_at: timestamp(event.at),
  }));
}

function outboxRow(notice: Row<'notices'>, recordedAt: Instant): Row<'outbox'> {
  return {
    id: uuidV7(recordedAt),
    topic: NOTICE_TOPIC,
    key: notice.grievance_id,
    payload: {
      noticeId: notice.id,
      grievanceId: notice.grievance_id,
      seq: notice.seq,
      template: notice.template,
      recipientKind: notice.recipient_kind,
      orgUnitId: notice.org_unit_id,
      params: notice.params,
    },
    created_at: timestamp(recordedAt),
    available_at: timestamp(recordedAt),
  };
}
