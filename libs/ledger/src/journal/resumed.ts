import type { Journal, JournalEvent } from './journal';
import type { Queries } from './queries';
import { readEvents } from './read-events';

/** A case or whistle as its events tell it, for a process that starts over. */
export interface Resumed<State extends { readonly status: unknown }> {
  /** Null where storage does not know it. */
  readonly state: State | null;
  /** The last commands, oldest first, each with where it stood after it. */
  readonly answered: readonly {
    readonly commandId: string;
    readonly seq: number;
    readonly status: State['status'];
  }[];
}

/** As many as a process keeps by itself. */
const LAST_COMMANDS = 50;

/** Reads events and commands. A step recorded in between is one that the process does not know yet: it will be told. */
export async function resumed<
  State extends { readonly status: unknown },
  Body extends { readonly type: string },
  Stamp,
>(
  queries: Queries,
  journal: Journal<State, Body, Stamp>,
  evolve: (state: State | null, event: JournalEvent<Body, Stamp>) => State,
  id: string,
): Promise<Resumed<State>> {
  const commands = await queries.query<{ commandId: string; seq: number }[]>(
    `SELECT command_id AS "commandId", to_seq AS seq FROM ${journal.commands}
      WHERE ${journal.idColumn} = $1 ORDER BY to_seq DESC LIMIT ${LAST_COMMANDS}`,
    [id],
  );
  let state: State | null = null;
  const statuses = new Map<number, State['status']>();
  for (const { event } of await readEvents(queries, journal, id)) {
    state = evolve(state, event);
    statuses.set(event.seq, state.status);
  }
  const answered = commands.reverse().flatMap(({ commandId, seq }) => {
    const status = statuses.get(seq);
    return status === undefined ? [] : [{ commandId, seq, status }];
  });
  return { state, answered };
}
