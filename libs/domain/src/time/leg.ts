import { dayAxis, timeAxis, UNIT_MS, usedUp, workDayAxis, type Gap } from './axis';
import { factsOfDay, localDay, looksAhead, startOfDay, type Calendar } from './calendar';
import type { Day } from './day';
import { DAY_MS, SECOND_MS, type Instant } from './instant';
import { DayEnd, LimitUnit, StartDay, type Limit } from './limit';
import { touchedDays } from './pause';
import { nthWorkDay } from './working-time';

/** One limit of a sequence, counted out. */
export interface Leg {
  readonly limit: Limit;
  readonly from: Instant;
  readonly dueAt: Instant;
  /** Whether the counting looked at a year whose arrangement is not published yet. */
  readonly provisional: boolean;
  /** Limits in days: how the days fell; null for the others. */
  readonly days: CountedDays | null;
}

/** How the days of a leg fell. */
export interface CountedDays {
  /** The start day, which does not count. */
  readonly received: Day;
  /** The day on which the amount was reached. */
  readonly last: Day;
  /** The same, or the working day that it rolled to. */
  readonly due: Day;
}

/** The last instant of a day on which something may still happen is 23:59:59 local time. */
const END_OF_DAY_MS = DAY_MS - SECOND_MS;

/** Counts one limit out from `from`. `isFirst`: it starts with the matter's arrival, not at another limit's end. */
export function leg(
  from: Instant,
  limit: Limit,
  gaps: readonly Gap<Instant>[],
  calendar: Calendar,
  isFirst: boolean,
): Leg {
  switch (limit.unit) {
    case LimitUnit.second:
    case LimitUnit.minute:
    case LimitUnit.urgentHour:
    case LimitUnit.workHour: {
      const amount = limit.amount * UNIT_MS[limit.unit];
      const dueAt = usedUp(timeAxis(limit.unit, calendar), from, amount, gaps);
      const provisional =
        limit.unit === LimitUnit.workHour &&
        looksAhead(calendar, localDay(calendar, from), localDay(calendar, dueAt));
      return { limit, from, dueAt, provisional, days: null };
    }
    case LimitUnit.workDay:
    case LimitUnit.naturalDay:
      return legInDays(from, limit, gaps, calendar, isFirst);
  }
}

function legInDays(
  from: Instant,
  limit: Limit,
  gaps: readonly Gap<Instant>[],
  calendar: Calendar,
  isFirst: boolean,
): Leg {
  const touched = touchedDays(gaps, calendar);
  const byWorkingDay = isFirst && limit.startDay === StartDay.workingDay;
  const received = byWorkingDay ? receivedOn(from, calendar) : localDay(calendar, from);
  const last = usedUp(dayAxis(limit.unit, calendar), received + 1, limit.amount, touched) - 1;
  const rolls = limit.unit === LimitUnit.naturalDay && limit.roll === true;
  const due = rolls ? usedUp(workDayAxis(calendar), last, 1, touched) - 1 : last;
  const provisional =
    (limit.unit === LimitUnit.workDay && looksAhead(calendar, received, due)) ||
    (byWorkingDay && looksAhead(calendar, localDay(calendar, from), received)) ||
    ((rolls || limit.dayEnd === DayEnd.closeOfBusiness) && looksAhead(calendar, last, due));
  return {
    limit,
    from,
    dueAt: startOfDay(calendar, due) + endOfDay(due, limit, calendar),
    provisional,
    days: { received, last, due },
  };
}

/** The working day on which what arrives at `from` counts as received. */
function receivedOn(from: Instant, calendar: Calendar): Day {
  const day = localDay(calendar, from);
  const closing = factsOfDay(calendar, day).windows.at(-1)?.close ?? 0;
  return nthWorkDay(calendar, from - startOfDay(calendar, day) < closing ? day : day + 1, 1);
}

function endOfDay(day: Day, limit: Limit, calendar: Calendar): number {
  if (limit.dayEnd !== DayEnd.closeOfBusiness) return END_OF_DAY_MS;
  const closing = factsOfDay(calendar, day).windows.at(-1)?.close ?? END_OF_DAY_MS;
  return Math.min(closing, END_OF_DAY_MS);
}
