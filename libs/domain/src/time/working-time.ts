import { factsOfDay, localDay, startOfDay, yearAround, type Calendar } from './calendar';
import type { Day } from './day';
import type { Instant } from './instant';
import type { Window } from './seasons';
import type { YearTable } from './year-table';

type Sums = 'workDaysBefore' | 'workMsBefore';

/** How many working days lie in `[from, to)`. */
export function workDaysBetween(calendar: Calendar, from: Day, to: Day): number {
  return sumOf(calendar, 'workDaysBefore', from, to);
}

/** The `count`-th working day, counted from `from`, which counts itself when it is one. */
export function nthWorkDay(calendar: Calendar, from: Day, count: number): Day {
  return dayReaching(calendar, 'workDaysBefore', from, count).day;
}

/** How many milliseconds of `[from, to)` lie inside working hours. */
export function workMsBetween(calendar: Calendar, from: Instant, to: Instant): number {
  const [first, last] = [localDay(calendar, from), localDay(calendar, to)];
  return (
    sumOf(calendar, 'workMsBefore', first, last) +
    workedOn(calendar, last, to) -
    workedOn(calendar, first, from)
  );
}

/** The first instant at which `ms` milliseconds of working hours have passed since `from`; `ms` 0 is `from` itself. */
export function afterWorkMs(calendar: Calendar, from: Instant, ms: number): Instant {
  if (ms === 0) return from;
  const first = localDay(calendar, from);
  const { day, before } = dayReaching(calendar, 'workMsBefore', first, ms + workedOn(calendar, first, from));
  let left = ms + workedOn(calendar, first, from) - before;
  let at = 0;
  for (const { open, close } of factsOfDay(calendar, day).windows) {
    if (left <= 0) break;
    at = Math.min(close, open + left);
    left -= close - open;
  }
  return startOfDay(calendar, day) + at;
}

/** Whether an instant lies inside working hours, and the next instant at which that is otherwise. */
export function workingAt(
  calendar: Calendar,
  at: Instant,
): { readonly working: boolean; readonly until: Instant } {
  const opens = afterWorkMs(calendar, at, 1) - 1;
  if (opens > at) return { working: false, until: opens };
  // Hours that touch each other, also over midnight, are one stretch.
  let until = at;
  for (let close = closingOf(calendar, until); close !== null; close = closingOf(calendar, until))
    until = close;
  return { working: true, until };
}

/** When the working hours end that an instant lies in; null where it lies in none. */
function closingOf(calendar: Calendar, at: Instant): Instant | null {
  const day = localDay(calendar, at);
  const start = startOfDay(calendar, day);
  const window = factsOfDay(calendar, day).windows.find(
    ({ open, close }) => start + open <= at && at < start + close,
  );
  return window === undefined ? null : start + window.close;
}

/** The working time of a day that has passed at an instant of it. */
function workedOn(calendar: Calendar, day: Day, at: Instant): number {
  const ofDay = at - startOfDay(calendar, day);
  const passed = ({ open, close }: Window): number => Math.max(0, Math.min(ofDay, close) - open);
  return factsOfDay(calendar, day).windows.reduce((sum, window) => sum + passed(window), 0);
}

function sumOf(calendar: Calendar, sums: Sums, from: Day, to: Day): number {
  let sum = 0;
  for (let day = from; day < to;) {
    const table = yearAround(calendar, day);
    const end = Math.min(to, table.first + table.days.length);
    sum += before(table, sums, end) - before(table, sums, day);
    day = end;
  }
  return sum;
}

/** The first day on whose end `amount` has come together since `from`, and how much had before that day. */
function dayReaching(
  calendar: Calendar,
  sums: Sums,
  from: Day,
  amount: number,
): { readonly day: Day; readonly before: number } {
  let passed = 0;
  for (let day = from; ;) {
    const table = yearAround(calendar, day);
    const end = table.first + table.days.length;
    const offset = before(table, sums, day) - passed;
    if (before(table, sums, end) - offset >= amount) {
      const found = firstReaching(table, sums, amount + offset);
      return { day: found, before: before(table, sums, found) - offset };
    }
    passed = before(table, sums, end) - offset;
    day = end;
  }
}

/** The first day of a year at whose end the sum from its beginning reaches `wanted`; the year must have that much. */
function firstReaching(table: YearTable, sums: Sums, wanted: number): Day {
  let low = table.first;
  let high = table.first + table.days.length - 1;
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (before(table, sums, middle + 1) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

function before(table: YearTable, sums: Sums, day: Day): number {
  return table[sums][day - table.first] as number;
}
