import type { Season, WorkingWindow } from './calendar-source';
import { dateOfDay, newYearsDay } from './day';
import { HOUR_MS, MINUTE_MS } from './instant';

/** Working hours in milliseconds since local midnight, `[open, close)`. */
export interface Window {
  readonly open: number;
  readonly close: number;
}

/** Tells what is wrong with a value; never returns. */
export type Refuse = (path: string, problem: string) => never;

const TIME = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;
const LEAP_YEAR = 2024;
const DAYS_OF_YEAR: readonly string[] = Array.from({ length: 366 }, (_, index) =>
  dateOfDay(newYearsDay(LEAP_YEAR) + index).slice(5),
);

/** The windows of each `MM-DD`. Every day of the year has exactly one season, and every season some working hours. */
export function windowsByDate(
  seasons: readonly Season[],
  refuse: Refuse,
): ReadonlyMap<string, readonly Window[]> {
  const windows = new Map<string, readonly Window[]>();
  seasons.forEach((season, index) => {
    const path = `seasons.${index}`;
    const ofSeason = readWindows(season.windows, `${path}.windows`, refuse);
    for (const date of datesOf(season, path, refuse)) {
      if (windows.has(date)) refuse(path, `covers ${date} a second time`);
      windows.set(date, ofSeason);
    }
  });
  const open = DAYS_OF_YEAR.find((date) => !windows.has(date));
  if (open !== undefined) refuse('seasons', `leave out ${open}`);
  return windows;
}

/** Whether `MM-DD` is a day of the year; 02-29 is one. */
export function isDayOfYear(date: string): boolean {
  return DAYS_OF_YEAR.includes(date);
}

function datesOf({ from, to }: Season, path: string, refuse: Refuse): readonly string[] {
  if (!isDayOfYear(from)) refuse(`${path}.from`, `"${from}" is no day of the year, MM-DD`);
  if (!isDayOfYear(to)) refuse(`${path}.to`, `"${to}" is no day of the year, MM-DD`);
  return DAYS_OF_YEAR.filter((date) =>
    from <= to ? from <= date && date <= to : from <= date || date <= to,
  );
}

function readWindows(windows: readonly WorkingWindow[], path: string, refuse: Refuse): readonly Window[] {
  if (windows.length === 0) refuse(path, 'names no working hours');
  const read = windows.map(({ open, close }, index) => {
    const window = {
      open: timeOfDay(open, `${path}.${index}.open`, refuse),
      close: timeOfDay(close, `${path}.${index}.close`, refuse),
    };
    if (window.close <= window.open) refuse(`${path}.${index}.close`, `${close} is not later than ${open}`);
    return window;
  });
  read.reduce((before, window, index) => {
    if (window.open < before.close)
      refuse(`${path}.${index}.open`, 'lies before the window above has closed');
    return window;
  });
  return read;
}

function timeOfDay(text: string, path: string, refuse: Refuse): number {
  const time = TIME.exec(text);
  if (time === null) return refuse(path, `"${text}" is no time of day, HH:MM`);
  const [, hours = '24', minutes = '00'] = time;
  return Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS;
}
