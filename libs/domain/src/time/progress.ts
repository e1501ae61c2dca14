import { counted, dayAxis, timeAxis, UNIT_MS, usedUp, type Gap } from './axis';
import { localDay, type Calendar } from './calendar';
import { countLegs, endOf } from './deadline';
import type { Day } from './day';
import type { Instant } from './instant';
import type { DayLeg } from './leg';
import { LimitUnit, type Limit, type TimeUnit } from './limit';
import { gapsOf, touchedDays, type Pause } from './pause';

/** How far a clock has run. All figures are in the unit of the first limit, the rule's own. */
export interface Spent {
  readonly unit: LimitUnit;
  /** What the limits give together. Fractions of an hour, minute or second; whole days for units in days. */
  readonly total: number;
  readonly used: number;
  readonly remaining: number;
  /** The same as it passes for people: inside working hours for working time, on the wall clock for the others. */
  readonly usedMs: number;
  readonly remainingMs: number;
}

/**
 * How much of the limits is used up at `until`. Nothing is used before `start`, and no more than everything after the
 * due instant. A pause that still lasts stands until `until`. Extensions in another unit than the first limit's are
 * shown as what they come to in that unit.
 */
export function spent(
  start: Instant,
  until: Instant,
  limits: readonly Limit[],
  pauses: readonly Pause[],
  calendar: Calendar,
): Spent {
  const unit = unitOf(limits);
  const gaps = gapsOf(pauses, until);
  const legs = countLegs(start, limits, gaps, calendar);
  const { dueAt } = endOf(start, legs);
  const reached = Math.max(start, Math.min(until, dueAt));
  const axis = timeAxis(unit, calendar);
  const usedMs = counted(axis, start, reached, gaps);
  const remainingMs = counted(axis, reached, dueAt, gaps);
  const [first] = legs;
  const { all, before } =
    first?.counts === 'days'
      ? wholeDays(first, reached, dueAt, gaps, calendar)
      : inUnitOfTime(usedMs, remainingMs, first?.unit ?? LimitUnit.second);
  const isOneUnit = limits.every((limit) => limit.unit === unit);
  const total = isOneUnit ? limits.reduce((sum, { amount }) => sum + amount, 0) : all;
  const used = until >= dueAt ? total : Math.min(total, before);
  return { unit, total, used, remaining: total - used, usedMs, remainingMs };
}

/** What counts in a unit: up to the due instant, and before the instant reached. */
interface Amounts {
  readonly all: number;
  readonly before: number;
}

function inUnitOfTime(usedMs: number, remainingMs: number, unit: TimeUnit): Amounts {
  return { all: (usedMs + remainingMs) / UNIT_MS[unit], before: usedMs / UNIT_MS[unit] };
}

function wholeDays(
  { days, unit }: DayLeg,
  reached: Instant,
  dueAt: Instant,
  gaps: readonly Gap<Instant>[],
  calendar: Calendar,
): Amounts {
  const touched = touchedDays(gaps, calendar);
  const countedBefore = (day: Day): number =>
    counted(dayAxis(unit, calendar), days.received + 1, day, touched);
  return {
    all: countedBefore(localDay(calendar, dueAt) + 1),
    before: countedBefore(localDay(calendar, reached)),
  };
}

/**
 * The instant at which `share` (between 0 and 1) of the time from `start` to `dueAt` is gone, pauses left out. For
 * limits in working hours and working days the time is that inside working hours, so that a warning finds somebody at
 * work; for the others it is that on the wall clock. Rounded down to a whole millisecond.
 */
export function instantAtShare(
  start: Instant,
  dueAt: Instant,
  share: number,
  limits: readonly Limit[],
  pauses: readonly Pause[],
  calendar: Calendar,
): Instant {
  const axis = timeAxis(unitOf(limits), calendar);
  const gaps = gapsOf(pauses);
  return usedUp(axis, start, Math.floor(counted(axis, start, dueAt, gaps) * share), gaps);
}

/** The rule's own unit; milliseconds of a sequence without limits pass as seconds do. */
function unitOf(limits: readonly Limit[]): LimitUnit {
  return limits[0]?.unit ?? LimitUnit.second;
}
