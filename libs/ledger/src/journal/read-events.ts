import { orgOf, roleOf, type Actor, type Instant, type StaffRole } from '@suqiu/domain';
import type { Journal, JournalEvent } from './journal';
import type { Queries } from './queries';

/** What an event says. */
interface SaidRow<Body, Stamp> {
  readonly seq: number;
  readonly body: Body;
  readonly clocks: readonly Stamp[];
  readonly at: Date;
  readonly actor_kind: Actor['kind'];
  readonly actor_staff_id: string | null;
  readonly actor_role: string;
  readonly actor_org_id: string | null;
  readonly text_id: string | null;
  readonly rule_version: string;
}

interface EventRow<Body, Stamp> extends SaidRow<Body, Stamp> {
  readonly type: string;
  readonly command_id: string;
  readonly recorded_at: Date;
  readonly prev_hash: Buffer;
  readonly hash: Buffer;
}

/** An event with its place in the chain. */
export interface RecordedEvent<Body extends { readonly type: string }, Stamp> {
  readonly event: JournalEvent<Body, Stamp>;
  readonly commandId: string;
  readonly recordedAt: Instant;
  /** The columns by which events are filtered say what the event itself says. */
  readonly columnsAgree: boolean;
  readonly prevHash: Buffer;
  readonly hash: Buffer;
}

const NO_LIMIT = 2 ** 31 - 1;

/** The events of one life after number `afterSeq` up to `toSeq`, in order. */
export async function readEvents<State, Body extends { readonly type: string }, Stamp>(
  queries: Queries,
  { events, idColumn }: Journal<State, Body, Stamp>,
  id: string,
  afterSeq = 0,
  toSeq = NO_LIMIT,
): Promise<RecordedEvent<Body, Stamp>[]> {
  const rows = await queries.query<EventRow<Body, Stamp>[]>(
    `SELECT seq, type, body, clocks, at, actor_kind, actor_staff_id, actor_role, actor_org_id, text_id, rule_version,
            command_id, recorded_at, prev_hash, hash
       FROM ${events} WHERE ${idColumn} = $1 AND seq > $2 AND seq <= $3 ORDER BY seq`,
    [id, afterSeq, toSeq],
  );
  return rows.map((row) => recorded(row, actorOf(row)));
}

/** All events of several lives, each in order, by their id; one that does not exist is missing. */
export async function readEventsOf<State, Body extends { readonly type: string }, Stamp>(
  queries: Queries,
  { events: table, idColumn }: Journal<State, Body, Stamp>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly JournalEvent<Body, Stamp>[]>> {
  const rows = await queries.query<(SaidRow<Body, Stamp> & { readonly id: string })[]>(
    `SELECT ${idColumn} AS id, seq, body, clocks, at, actor_kind, actor_staff_id, actor_role, actor_org_id, text_id,
            rule_version
       FROM ${table} WHERE ${idColumn} = ANY ($1::uuid[]) ORDER BY ${idColumn}, seq`,
    [ids],
  );
  const events = new Map<string, JournalEvent<Body, Stamp>[]>();
  for (const row of rows) {
    const earlier = events.get(row.id);
    if (earlier) earlier.push(eventOf(row, actorOf(row)));
    else events.set(row.id, [eventOf(row, actorOf(row))]);
  }
  return events;
}

function eventOf<Body extends { readonly type: string }, Stamp>(
  row: SaidRow<Body, Stamp>,
  actor: Actor,
): JournalEvent<Body, Stamp> {
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

function recorded<Body extends { readonly type: string }, Stamp>(
  row: EventRow<Body, Stamp>,
  actor: Actor,
): RecordedEvent<Body, Stamp> {
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

function actorOf({ actor_kind, actor_staff_id, actor_role, actor_org_id }: SaidRow<unknown, unknown>): Actor {
  return actor_kind === 'staff'
    ? {
        kind: 'staff',
        staffId: actor_staff_id ?? '',
        role: actor_role as StaffRole,
        orgId: actor_org_id ?? '',
      }
    : { kind: actor_kind };
}
