import { dayAxis, timeAxis, UNIT_MS, usedUp, workDayAxis, type Gap } from './axis';
import { factsOfDay, localDay, looksAhead, startOfDay, type Calendar } from './calendar';
import type { Day } from './day';
import { DAY_MS, SECOND_MS, type Instant } from './instant';
import { DayEnd, isDayUnit, LimitUnit, StartDay, type DayUnit, type Limit, type TimeUnit } from './limit';
import { touchedDays } from './pause';
import { nthWorkDay } from './working-time';

/** One limit of a sequence, counted out. */
export type Leg = TimeLeg | DayLeg;

interface LegEnds {
  readonly from: Instant;
  readonly dueAt: Instant;
  /** Whether the counting looked at a year whose arrangement is not published yet. */
  readonly provisional: boolean;
}

export interface TimeLeg extends LegEnds {
  readonly counts: 'time';
  readonly unit: TimeUnit;
}

export interface DayLeg extends LegEnds {
  readonly counts: 'days';
  readonly unit: DayUnit;
  readonly days: CountedDays;
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
  const { unit } = limit;
  if (isDayUnit(unit)) return dayLeg(from, unit, limit, gaps, calendar, isFirst);
  const dueAt = usedUp(timeAxis(unit, calendar), from, limit.amount * UNIT_MS[unit], gaps);
  const provisional =
    unit === LimitUnit.workHour &&
    looksAhead(calendar, localDay(calendar, from), localDay(calendar, dueAt - 1));
  return { counts: 'time', unit, from, dueAt, provisional };
}

function dayLeg(
  from: Instant,
  unit: DayUnit,
  limit: Limit,
  gaps: readonly Gap<Instant>[],
  calendar: Calendar,
  isFirst: boolean,
): DayLeg {
  const touched = touchedDays(gaps, calendar);
  const byWorkingDay = isFirst && limit.startDay === StartDay.workingDay;
  const received = byWorkingDay ? receivedOn(from, calendar) : localDay(calendar, from);
  const last = usedUp(dayAxis(unit, calendar), received + 1, limit.amount, touched) - 1;
  const rolls = unit === LimitUnit.naturalDay && limit.roll === true;
  const due = rolls ? usedUp(workDayAxis(calendar), last, 1, touched) - 1 : last;
  const provisional =
    (unit === LimitUnit.workDay && looksAhead(calendar, received + 1, due)) ||
    (byWorkingDay && looksAhead(calendar, localDay(calendar, from), received)) ||
    ((rolls || limit.dayEnd === DayEnd.closeOfBusiness) && looksAhead(calendar, last, due));
  return {
    counts: 'days',
    unit,
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
