import { evolveWhistle, type WhistleState, type WhistleStatus } from '@suqiu/domain';
import type { Queries } from '../journal/queries';
import { readEvents } from '../journal/read-events';
import { WHISTLE_JOURNAL } from '../journal/whistle-journal';

/** A whistle as its events tell it, for a process that starts over. */
export interface ResumedWhistle {
  readonly state: WhistleState | null;
  /** The last commands, oldest first, each with where the whistle stood after it. */
  readonly answered: readonly {
    readonly commandId: string;
    readonly seq: number;
    readonly status: WhistleStatus;
  }[];
}

/** As many as a process keeps by itself. */
const LAST_COMMANDS = 50;

const COMMANDS = `
SELECT command_id AS "commandId", to_seq AS seq FROM whistle_commands
 WHERE whistle_id = $1 ORDER BY to_seq DESC LIMIT ${LAST_COMMANDS}`;

/** Reads events and commands. A step recorded in between is one that the process does not know yet: it will be told. */
export async function resumedWhistle(queries: Queries, whistleId: string): Promise<ResumedWhistle> {
  const commands = await queries.query<{ commandId: string; seq: number }[]>(COMMANDS, [whistleId]);
  let state: WhistleState | null = null;
  const statuses = new Map<number, WhistleStatus>();
  for (const { event } of await readEvents(queries, WHISTLE_JOURNAL, whistleId)) {
    state = evolveWhistle(state, event);
    statuses.set(event.seq, state.status);
  }
  const answered = commands.reverse().flatMap(({ commandId, seq }) => {
    const status = statuses.get(seq);
    return status === undefined ? [] : [{ commandId, seq, status }];
  });
  return { state, answered };
}
