import { orgOf, roleOf, type Actor, type Instant } from '@suqiu/domain';
import { eventHash } from './event-hash';
import type { JournalEvent, JournalTables } from './journal';
import { bytes, timestamp, type Row } from './table-rows';

/** The events of one step, ready to be written. */
export interface ChainedStep {
  readonly id: string;
  readonly commandId: string;
  readonly events: readonly JournalEvent<{ readonly type: string }, unknown>[];
  /** The hash that the chain ends with before the step. */
  readonly prevHash: Buffer;
  readonly recordedAt: Instant;
}

/** The columns of an event but the one that says whose it is. */
export type EventColumns = Omit<Row<'grievance_events'>, 'grievance_id'>;

/** The rows of the events, each chained to the one before, and the hash that the chain ends with now. */
export function chainedEvents(
  { idName }: Pick<JournalTables, 'idName'>,
  { id, commandId, events, prevHash, recordedAt }: ChainedStep,
): { readonly events: EventColumns[]; readonly chainHead: Buffer } {
  let chainHead = prevHash;
  const rows = events.map((event) => {
    const before = chainHead;
    const stored = asStored(event);
    chainHead = eventHash(before, { idName, id, commandId, recordedAt, event: stored });
    return {
      ...eventColumns(stored),
      command_id: commandId,
      recorded_at: timestamp(recordedAt),
      prev_hash: bytes(before),
      hash: bytes(chainHead),
    };
  });
  return { events: rows, chainHead };
}

/** An event of any journal. */
export type AnyEvent = ChainedStep['events'][number];

/** Exactly what the columns can give back, as the hash is checked against that. */
export function asStored({ at, actor, textId, ruleVersion, body, seq, clocks }: AnyEvent): AnyEvent {
  return { at, actor: plainActor(actor), textId, ruleVersion, body, seq, clocks };
}

function plainActor(actor: Actor): Actor {
  if (actor.kind !== 'staff') return { kind: actor.kind };
  return { kind: 'staff', staffId: actor.staffId, role: actor.role, orgId: actor.orgId };
}

function eventColumns({ at, actor, textId, ruleVersion, body, seq, clocks }: AnyEvent) {
  return {
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
  };
}
