const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;
/** So many answers may be missed before what is shown counts as old. */
const MISSED = 3;
const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 30_000;
/** Screens that were switched on together must not ask together for ever. */
const SPREAD = 0.1;
/** A page that has been open for so long is loaded anew at night, when nobody looks: so it follows upgrades. */
const OLD_PAGE_MS = 12 * HOUR_MS;
const NIGHT_HOUR = 4;
const CHINA_OFFSET_HOURS = 8;
const HOURS_A_DAY = 24;

/** How far what is shown can be trusted. */
export type Connection = 'live' | 'late' | 'lost';

/** What is known of the connection of a screen. */
export interface ConnectionFacts {
  /** When the last answer came; ms. */
  readonly readAt: number;
  readonly refreshSeconds: number;
  /** Whether the latest try failed. */
  readonly failing: boolean;
}

/** Lost where tries fail and the last answer is old, late where it is old, live otherwise. */
export function connectionAt(now: number, { readAt, refreshSeconds, failing }: ConnectionFacts): Connection {
  if (now - readAt <= MISSED * refreshSeconds * SECOND_MS) return 'live';
  return failing ? 'lost' : 'late';
}

/**
 * How long to wait until the next try, in ms.
 *
 * @param failures in a row, 0 after an answer
 * @param chance from 0 to 1
 */
export function nextReadIn(refreshSeconds: number, failures: number, chance: number): number {
  const pause =
    failures === 0
      ? refreshSeconds * SECOND_MS
      : Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LONGEST_RETRY_MS);
  return Math.round(pause * (1 - SPREAD + 2 * SPREAD * chance));
}

/** Whether a page that was opened then is to be loaded anew now. */
export function isTimeToReload(now: number, openedAt: number): boolean {
  const hour = Math.floor(now / HOUR_MS + CHINA_OFFSET_HOURS) % HOURS_A_DAY;
  return now - openedAt > OLD_PAGE_MS && hour === NIGHT_HOUR;
}
