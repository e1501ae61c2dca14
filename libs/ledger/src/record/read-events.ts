import {
  orgOf,
  roleOf,
  type Actor,
  type ClockStamp,
  type EventBody,
  type GrievanceEvent,
  type Instant,
  type StaffRole,
} from '@suqiu/domain';

/** Runs a statement: a data source, or the manager of a transaction. */
export interface Queries {
  query<T>(sql: string, parameters?: unknown[]): Promise<T>;
}

/** What an event says. */
interface SaidRow {
  readonly seq: number;
  readonly body: EventBody;
  readonly clocks: readonly ClockStamp[];
  readonly at: Date;
  readonly actor_kind: Actor['kind'];
  readonly actor_staff_id: string | null;
  readonly actor_role: string;
  readonly actor_org_id: string | null;
  readonly text_id: string | null;
  readonly rule_version: string;
}

interface EventRow extends SaidRow {
  readonly type: string;
  readonly command_id: string;
  readonly recorded_at: Date;
  readonly prev_hash: Buffer;
  readonly hash: Buffer;
}

/** An event with its place in the chain. */
export interface RecordedEvent {
  readonly event: GrievanceEvent;
  readonly commandId: string;
  readonly recordedAt: Instant;
  /** The columns by which events are filtered say what the event itself says. */
  readonly columnsAgree: boolean;
  readonly prevHash: Buffer;
  readonly hash: Buffer;
}

const READ = `
SELECT seq, type, body, clocks, at, actor_kind, actor_staff_id, actor_role, actor_org_id, text_id, rule_version,
       command_id, recorded_at, prev_hash, hash
  FROM grievance_events WHERE grievance_id = $1 AND seq > $2 AND seq <= $3 ORDER BY seq`;

const NO_LIMIT = 2 ** 31 - 1;

/** The events of a case after number `afterSeq` up to `toSeq`, in order. */
export async function readEvents(
  queries: Queries,
  grievanceId: string,
  afterSeq = 0,
  toSeq = NO_LIMIT,
): Promise<RecordedEvent[]> {
  const rows = await queries.query<EventRow[]>(READ, [grievanceId, afterSeq, toSeq]);
  return rows.map((row) => recorded(row, actorOf(row)));
}

const READ_MANY = `
SELECT grievance_id, seq, body, clocks, at, actor_kind, actor_staff_id, actor_role, actor_org_id, text_id, rule_version
  FROM grievance_events WHERE grievance_id = ANY ($1::uuid[]) ORDER BY grievance_id, seq`;

/** All events of several cases, each in order, by the id of the case; a case that does not exist is missing. */
export async function readEventsOf(
  queries: Queries,
  grievanceIds: readonly string[],
): Promise<ReadonlyMap<string, readonly GrievanceEvent[]>> {
  const rows = await queries.query<(SaidRow & { readonly grievance_id: string })[]>(READ_MANY, [
    grievanceIds,
  ]);
  const events = new Map<string, GrievanceEvent[]>();
  for (const row of rows) {
    const earlier = events.get(row.grievance_id);
    if (earlier) earlier.push(eventOf(row, actorOf(row)));
    else events.set(row.grievance_id, [eventOf(row, actorOf(row))]);
  }
  return events;
}

function eventOf(row: SaidRow, actor: Actor): GrievanceEvent {
  return {
    at: row.at.getTime(),
    actor,
    textId: row.text_id,
    ruleVersion: row.rule_version,
    body: row.body,
    seq: row.seq,
    clocks: row.clocks,
  };
}

function recorded(row: EventRow, actor: Actor): RecordedEvent {
  return {
    event: eventOf(row, actor),
    commandId: row.command_id,
    recordedAt: row.recorded_at.getTime(),
    columnsAgree:
      row.type === row.body.type &&
      row.actor_role === roleOf(actor) &&
      row.actor_org_id === orgOf(actor) &&
      row.actor_staff_id === (actor.kind === 'staff' ? actor.staffId : null),
    prevHash: row.prev_hash,
    hash: row.hash,
  };
}

function actorOf({ actor_kind, actor_staff_id, actor_role, actor_org_id }: SaidRow): Actor {
  return actor_kind === 'staff'
    ? {
        kind: 'staff',
        staffId: actor_staff_id ?? '',
        role: actor_role as StaffRole,
        orgId: actor_org_id ?? '',
      }
    : { kind: actor_kind };
}
