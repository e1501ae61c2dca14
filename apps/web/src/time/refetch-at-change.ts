import { useEffect } from 'react';
import { validMs, type CountdownReading } from './countdown-text';

/** After a change the API is asked a little later, so that its clock has passed it too. */
const GRACE_MS = 1_500;
/** The longest wait that a timer of a browser takes. */
const LONGEST_MS = 2 ** 31 - 1;

/** A countdown, if there is one, and when the page read it. */
export interface Counted {
  readonly countdown: CountdownReading | null;
  readonly readAt: number;
}

/** When, on the page's own clock, the first of some countdowns counts otherwise; null for never. */
export function firstChange(rows: readonly Counted[]): number | null {
  const changes = rows.map(({ countdown, readAt }) => (countdown ? readAt + validMs(countdown) : Infinity));
  const first = Math.min(...changes);
  return first === Infinity ? null : first;
}

/** Reads countdowns again as soon as one of them counts otherwise: at the beginning and the end of working hours. */
export function useRefetchAtChange(rows: readonly Counted[], refetch: () => unknown): void {
  const first = firstChange(rows);
  useEffect(() => {
    if (first === null) return;
    const wait = Math.min(first + GRACE_MS - Date.now(), LONGEST_MS);
    const timer = window.setTimeout(refetch, Math.max(wait, GRACE_MS));
    return () => window.clearTimeout(timer);
  }, [first, refetch]);
}
