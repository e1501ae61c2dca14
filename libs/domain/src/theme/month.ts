import { MINUTE_MS, type Instant } from '../time/instant';

/** A calendar month of a place, `YYYY-MM`. As texts, months sort by time. */
export type Month = string;

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** The month in which an instant lies for a place whose clocks are so many minutes ahead of UTC. */
export function monthOf(at: Instant, zoneOffsetMinutes: number): Month {
  return new Date(at + zoneOffsetMinutes * MINUTE_MS).toISOString().slice(0, 7);
}

/** The month so many months later; earlier where `by` is negative. */
export function monthAfter(month: Month, by: number): Month {
  const [year, ofYear] = numbersOf(month);
  return new Date(Date.UTC(year, ofYear - 1 + by, 1)).toISOString().slice(0, 7);
}

/** The instant at which a month begins. Throws a TypeError for a text that names no month. */
export function monthStart(month: Month, zoneOffsetMinutes: number): Instant {
  const [year, ofYear] = numbersOf(month);
  return Date.UTC(year, ofYear - 1, 1) - zoneOffsetMinutes * MINUTE_MS;
}

/** The months from one to another, both included; none where the second lies before the first. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = monthAfter(month, 1)) months.push(month);
  return months;
}

function numbersOf(month: Month): [year: number, ofYear: number] {
  const [, year, ofYear] = MONTH.exec(month) ?? [];
  if (year === undefined) throw new TypeError(`${month} is not a month`);
  return [Number(year), Number(ofYear)];
}
