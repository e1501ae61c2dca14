import { DAY_MS, type Instant } from './instant';

/** A calendar date as a whole number: days since 1970-01-01. */
export type Day = number;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a date `YYYY-MM-DD`, or null where no such date exists. */
export function dayOfDate(date: string): Day | null {
  const [, year, month, ofMonth] = DATE.exec(date) ?? [];
  const day = Date.UTC(Number(year), Number(month) - 1, Number(ofMonth)) / DAY_MS;
  return Number.isNaN(day) || dateOfDay(day) !== date ? null : day;
}

/** The date `YYYY-MM-DD` of a day. */
export function dateOfDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The year in which a day lies. */
export function yearOfDay(day: Day): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** The first day of a year. */
export function newYearsDay(year: number): Day {
  return Date.UTC(year, 0, 1) / DAY_MS;
}

/** Whether the week rests on this day: Saturday or Sunday. */
export function isWeekend(day: Day): boolean {
  const weekday = new Date(day * DAY_MS).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The day on which an instant falls where local time is `offset` milliseconds ahead of UTC. */
export function dayAt(at: Instant, offset: number): Day {
  return Math.floor((at + offset) / DAY_MS);
}
