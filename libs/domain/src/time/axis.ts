import type { Calendar } from './calendar';
import type { Day } from './day';
import { HOUR_MS, MINUTE_MS, SECOND_MS, type Instant } from './instant';
import { LimitUnit, type DayUnit, type TimeUnit } from './limit';
import { afterWorkMs, nthWorkDay, workDaysBetween, workMsBetween } from './working-time';

/** A line along which a limit is used up: its points are instants or days, and some of it counts. */
export interface Axis<Point extends number> {
  /** How much counts in `[from, to)`. */
  readonly measure: (from: Point, to: Point) => number;
  /** The first point at which `amount` has counted since `from`. */
  readonly advance: (from: Point, amount: number) => Point;
}

/** A stretch `[from, to)` of an axis on which nothing counts. Several are in order and apart from each other. */
export interface Gap<Point extends number> {
  readonly from: Point;
  readonly to: Point;
}

const EVERYTHING: Axis<number> = {
  measure: (from, to) => to - from,
  advance: (from, amount) => from + amount,
};

/** Milliseconds of each unit that is counted in time, not in days. */
export const UNIT_MS: Readonly<Record<TimeUnit, number>> = {
  [LimitUnit.second]: SECOND_MS,
  [LimitUnit.minute]: MINUTE_MS,
  [LimitUnit.urgentHour]: HOUR_MS,
  [LimitUnit.workHour]: HOUR_MS,
};

/** Milliseconds as they pass for a unit: inside working hours for working time, on the wall clock for the others. */
export function timeAxis(unit: LimitUnit, calendar: Calendar): Axis<Instant> {
  if (unit !== LimitUnit.workHour && unit !== LimitUnit.workDay) return EVERYTHING;
  return {
    measure: (from, to) => workMsBetween(calendar, from, to),
    advance: (from, amount) => afterWorkMs(calendar, from, amount),
  };
}

/** Working days; the point after a counted day is the next day. */
export function workDayAxis(calendar: Calendar): Axis<Day> {
  return {
    measure: (from, to) => workDaysBetween(calendar, from, to),
    advance: (from, amount) => nthWorkDay(calendar, from, amount) + 1,
  };
}

/** Days as they count for a unit in days. */
export function dayAxis(unit: DayUnit, calendar: Calendar): Axis<Day> {
  return unit === LimitUnit.workDay ? workDayAxis(calendar) : EVERYTHING;
}

/** The first point at which `amount` has counted since `from` outside of the gaps. Costs one look per gap. */
export function usedUp<Point extends number>(
  axis: Axis<Point>,
  from: Point,
  amount: number,
  gaps: readonly Gap<Point>[],
): Point {
  let at = from;
  let left = amount;
  for (const gap of gaps) {
    if (gap.to <= at) continue;
    const open = gap.from > at ? axis.measure(at, gap.from) : 0;
    if (open >= left) break;
    left -= open;
    at = gap.to;
  }
  return axis.advance(at, left);
}

/** How much counts in `[from, to)` outside of the gaps. */
export function counted<Point extends number>(
  axis: Axis<Point>,
  from: Point,
  to: Point,
  gaps: readonly Gap<Point>[],
): number {
  let at = from;
  let sum = 0;
  for (const gap of gaps) {
    if (gap.to <= at) continue;
    if (gap.from >= to) break;
    if (gap.from > at) sum += axis.measure(at, gap.from);
    at = gap.to;
  }
  return at < to ? sum + axis.measure(at, to) : sum;
}
