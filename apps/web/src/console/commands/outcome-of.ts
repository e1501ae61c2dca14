import { ApiProblem, NetworkAway } from '../../api/problem';

/** What became of something that was sent. */
export type Sending =
  | { readonly is: 'idle' }
  | { readonly is: 'sending' }
  /** It may have arrived: the same key brings the one outcome. Tried again by itself after so many seconds, or not. */
  | { readonly is: 'unsure'; readonly tries: number; readonly why: string; readonly again: number | null }
  /** What it was given on has moved since the form was opened; nothing was done. */
  | { readonly is: 'stale'; readonly seq: number }
  /** Nobody is signed in any more; nothing was done. */
  | { readonly is: 'signedOut' }
  | { readonly is: 'refused'; readonly problem: ApiProblem };

/** How often it is tried again without being asked, and how many seconds pass at least and at most. */
const BY_ITSELF = 6;
const SHORTEST = 2;
const LONGEST = 20;
/** What was seen is no longer so (`If-Match`). */
const PRECONDITION_FAILED = 412;

/** Reads a failure. `tries` counts the attempts so far, this one too. @throws whatever is no answer of the API */
export function outcomeOf(error: unknown, tries: number, seq: number): Sending {
  if (error instanceof NetworkAway) return unsure(tries, null, error.message);
  if (!(error instanceof ApiProblem)) throw error;
  if (error.status === 401) return { is: 'signedOut' };
  if (error.status === PRECONDITION_FAILED) return { is: 'stale', seq };
  if (error.status === 503) return unsure(tries, error.retryAfter, error.title);
  return { is: 'refused', problem: error };
}

function unsure(tries: number, retryAfter: number | null, why: string): Sending {
  const wait = Math.min(Math.max(retryAfter ?? 0, SHORTEST * 2 ** (tries - 1)), LONGEST);
  return { is: 'unsure', tries, why, again: tries < BY_ITSELF ? wait : null };
}
