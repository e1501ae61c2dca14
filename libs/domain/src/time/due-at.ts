import type { Calendar } from './calendar';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, type Instant } from './instant';
import { LimitUnit, type Limit } from './limit';

/** The last instant of a day on which something may still happen is 23:59:59 local time. */
const END_OF_DAY_MS = DAY_MS - SECOND_MS;

/**
 * The instant at which a limit that starts at `start` is used up.
 *
 * Seconds, minutes and hours run on the wall clock. Natural days exclude the start day and end at 23:59:59 of the
 * last day in the calendar's zone (民法典 Art. 201, 203).
 */
export function dueAt(start: Instant, limit: Limit, calendar: Calendar): Instant {
  switch (limit.unit) {
    case LimitUnit.second:
      return start + limit.amount * SECOND_MS;
    case LimitUnit.minute:
      return start + limit.amount * MINUTE_MS;
    case LimitUnit.hour:
      return start + limit.amount * HOUR_MS;
    case LimitUnit.naturalDay: {
      const offset = calendar.zoneOffsetMinutes * MINUTE_MS;
      const localMidnight = Math.floor((start + offset) / DAY_MS) * DAY_MS;
      return localMidnight + limit.amount * DAY_MS + END_OF_DAY_MS - offset;
    }
  }
}
