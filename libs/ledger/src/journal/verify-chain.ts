import { CHAIN_START, eventHash, type HashedEvent } from './event-hash';
import type { Journal } from './journal';
import type { Queries } from './queries';
import { readEvents, type RecordedEvent } from './read-events';

/** Whether the recorded events of a life are those that were written, and all of them. */
export type ChainReport =
  | { readonly intact: true; readonly events: number }
  | {
      readonly intact: false;
      /** The first event that is not as it was written, or is missing. */
      readonly seq: number;
      /** `gap`: an event is missing; `link`: it does not follow the one before; `hash`: it was changed; `end`: the row knows more. */
      readonly problem: 'gap' | 'link' | 'hash' | 'end';
    };

interface Head {
  readonly seq: number;
  readonly chain_head: Buffer;
}

/** Recomputes the hashes of a case or whistle from its first event; null when storage does not know it. */
export async function verifyChain<State, Body extends { readonly type: string }, Stamp>(
  queries: Queries,
  journal: Journal<State, Body, Stamp>,
  id: string,
): Promise<ChainReport | null> {
  const { rows, idName } = journal;
  const [head] = await queries.query<Head[]>(`SELECT seq, chain_head FROM ${rows} WHERE id = $1`, [id]);
  if (!head) return null;
  let prevHash: Buffer = CHAIN_START;
  let seq = 0;
  for (const recorded of await readEvents(queries, journal, id)) {
    seq += 1;
    const problem = problemOf(recorded, seq, prevHash, { idName, id });
    if (problem !== null) return { intact: false, seq, problem };
    prevHash = recorded.hash;
  }
  if (seq !== head.seq || !prevHash.equals(head.chain_head))
    return { intact: false, seq: seq + 1, problem: 'end' };
  return { intact: true, events: seq };
}

function problemOf(
  recorded: RecordedEvent<{ readonly type: string }, unknown>,
  seq: number,
  prevHash: Buffer,
  owner: Pick<HashedEvent, 'idName' | 'id'>,
): 'gap' | 'link' | 'hash' | null {
  const { event, commandId, recordedAt } = recorded;
  if (event.seq !== seq) return 'gap';
  if (!recorded.prevHash.equals(prevHash)) return 'link';
  const same = recorded.hash.equals(eventHash(prevHash, { ...owner, commandId, recordedAt, event }));
  return same && recorded.columnsAgree ? null : 'hash';
}
