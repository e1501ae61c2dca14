const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
const DOUBLINGS = 10;

/** The pause after so many failures in a row, in milliseconds: doubled each time up to ten seconds. */
export function backOffMs(failures: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** Math.min(failures - 1, DOUBLINGS), LONGEST_PAUSE_MS);
}
