import { CHAIN_START, eventHash } from './event-hash';
import { readEvents, type Queries, type RecordedEvent } from '../record/read-events';

/** Whether the recorded events of a case are those that were written, and all of them. */
export type ChainReport =
  | { readonly intact: true; readonly events: number }
  | {
      readonly intact: false;
      /** The first event that is not as it was written, or is missing. */
      readonly seq: number;
      /** `gap`: an event is missing; `link`: it does not follow the one before; `hash`: it was changed; `end`: the case knows more. */
      readonly problem: 'gap' | 'link' | 'hash' | 'end';
    };

interface Head {
  readonly seq: number;
  readonly chain_head: Buffer;
}

/** Recomputes the hashes of a case from its first event; null when storage does not know the case. */
export async function verifyChain(queries: Queries, grievanceId: string): Promise<ChainReport | null> {
  const [head] = await queries.query<Head[]>('SELECT seq, chain_head FROM grievances WHERE id = $1', [
    grievanceId,
  ]);
  if (!head) return null;
  let prevHash: Buffer = CHAIN_START;
  let seq = 0;
  for (const recorded of await readEvents(queries, grievanceId)) {
    seq += 1;
    const problem = problemOf(recorded, seq, prevHash, grievanceId);
    if (problem !== null) return { intact: false, seq, problem };
    prevHash = recorded.hash;
  }
  if (seq !== head.seq || !prevHash.equals(head.chain_head))
    return { intact: false, seq: seq + 1, problem: 'end' };
  return { intact: true, events: seq };
}

function problemOf(
  recorded: RecordedEvent,
  seq: number,
  prevHash: Buffer,
  grievanceId: string,
): 'gap' | 'link' | 'hash' | null {
  if (recorded.event.seq !== seq) return 'gap';
  if (!recorded.prevHash.equals(prevHash)) return 'link';
  const same = recorded.hash.equals(eventHash(prevHash, { grievanceId, ...recorded }));
  return same && recorded.columnsAgree ? null : 'hash';
}
