import { MINUTE_MS, monthOf, type Month } from '@suqiu/domain';

/** Local time of the small office ahead of UTC, in minutes: its day and month begin eight hours before those of UTC. */
const ZONE_OFFSET_MINUTES = 480;
const DAY_MS = 86_400_000;

/** The date in the office so many days from now, `YYYY-MM-DD`. */
export function localDay(ahead: number): string {
  return new Date(Date.now() + ahead * DAY_MS + ZONE_OFFSET_MINUTES * MINUTE_MS).toISOString().slice(0, 10);
}

/** The month that runs in the office. */
export function localMonth(): Month {
  return monthOf(Date.now(), ZONE_OFFSET_MINUTES);
}
