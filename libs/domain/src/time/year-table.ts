import { dateOfDay, isWeekend, newYearsDay, type Day } from './day';
import type { Window } from './seasons';
import type { SpecialDays } from './special-days';

/** What a day is to somebody who counts working time. */
export interface DayFacts {
  readonly isWork: boolean;
  /** Why it rests (国庆节, 周末), or which make-up day it is; null on an ordinary working day. */
  readonly name: string | null;
  /** Its working hours; none on a rest day. */
  readonly windows: readonly Window[];
}

/** One year, added up: how much working time lies before each of its days. */
export interface YearTable {
  readonly first: Day;
  /** Whether the arrangement of this year is published. */
  readonly loaded: boolean;
  readonly days: readonly DayFacts[];
  /** Working days before the n-th day of the year; one entry more than the year has days. */
  readonly workDaysBefore: readonly number[];
  /** Working time in milliseconds before the n-th day of the year; one entry more than the year has days. */
  readonly workMsBefore: readonly number[];
}

const WEEKEND = '周末';

/** Adds up a year. What the place sets wins over what is published, then law where nothing is, then the week. */
export function yearTable(
  year: number,
  special: SpecialDays,
  windowsOf: ReadonlyMap<string, readonly Window[]>,
): YearTable {
  const first = newYearsDay(year);
  const loaded = special.loadedYears.has(year);
  const days = Array.from({ length: newYearsDay(year + 1) - first }, (_, index) =>
    factsOf(first + index, loaded, special, windowsOf),
  );
  return {
    first,
    loaded,
    days,
    workDaysBefore: addedUp(days.map(({ isWork }) => (isWork ? 1 : 0))),
    workMsBefore: addedUp(
      days.map(({ windows }) => windows.reduce((sum, { open, close }) => sum + close - open, 0)),
    ),
  };
}

function factsOf(
  day: Day,
  loaded: boolean,
  special: SpecialDays,
  windowsOf: ReadonlyMap<string, readonly Window[]>,
): DayFacts {
  const monthAndDay = dateOfDay(day).slice(-5);
  const { isWork, name } = special.published.get(day) ?? byLawOrWeek(day, monthAndDay, loaded, special);
  return { isWork, name, windows: isWork ? (windowsOf.get(monthAndDay) as readonly Window[]) : [] };
}

function byLawOrWeek(day: Day, monthAndDay: string, loaded: boolean, special: SpecialDays) {
  const statutory = loaded
    ? undefined
    : (special.statutory.get(day) ?? special.statutoryByDate.get(monthAndDay));
  if (statutory !== undefined) return { isWork: false, name: statutory };
  return isWeekend(day) ? { isWork: false, name: WEEKEND } : { isWork: true, name: null };
}

function addedUp(amounts: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const amount of amounts) sums.push((sum += amount));
  return sums;
}
