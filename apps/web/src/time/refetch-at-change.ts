import { useEffect } from 'react';
import { validMs, type CountdownReading } from './countdown-text';

/** After a change the API is asked a little later, so that its clock has passed it too. */
const GRACE_MS = 1_500;
/** The longest wait that a timer of a browser takes. */
const LONGEST_MS = 2 ** 31 - 1;

/** In how many milliseconds after they were read the first of some countdowns counts otherwise; null for never. */
export function firstChange(readings: readonly (CountdownReading | null)[]): number | null {
  const first = Math.min(...readings.map((reading) => (reading ? validMs(reading) : Infinity)));
  return first === Infinity ? null : first;
}

/** Reads countdowns again as soon as one of them counts otherwise: at the beginning and the end of working hours. */
export function useRefetchAtChange(
  readings: readonly (CountdownReading | null)[],
  readAt: number,
  refetch: () => unknown,
): void {
  const first = firstChange(readings);
  useEffect(() => {
    if (first === null || readAt === 0) return;
    const wait = Math.min(readAt + first + GRACE_MS - Date.now(), LONGEST_MS);
    const timer = window.setTimeout(refetch, Math.max(wait, GRACE_MS));
    return () => window.clearTimeout(timer);
  }, [first, readAt, refetch]);
}
