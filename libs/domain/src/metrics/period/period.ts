import { ZONE_OFFSET_MINUTES } from '../../time/calendar-source';
import { dateOfDay, dayAt, dayOfDate, type Day } from '../../time/day';
import { DAY_MS, HOUR_MS, MINUTE_MS, type Instant } from '../../time/instant';
import type { PeriodKey, PeriodScheme } from './period-scheme';

/** A period from its first instant to the first instant of the next. */
export interface PeriodBounds {
  readonly from: Instant;
  /** No longer part of it. */
  readonly to: Instant;
}

/** A key that names no period of its scheme. Code `period.unknown`. */
export class PeriodUnknownError extends Error {
  readonly code = 'period.unknown';

  constructor(
    readonly scheme: string,
    readonly key: string,
  ) {
    super(`${scheme} has no period "${key}".`);
    this.name = 'PeriodUnknownError';
  }
}

/** The period of a scheme in which an instant lies. */
export function periodOf(scheme: PeriodScheme, at: Instant): PeriodKey {
  const day = dayAt(at - scheme.startHour * HOUR_MS, offsetOf(scheme));
  return keyOf(scheme, indexOfDay(scheme, day));
}

/** Where a period begins and ends. Throws PeriodUnknownError. */
export function periodBounds(scheme: PeriodScheme, key: PeriodKey): PeriodBounds {
  const index = indexOf(scheme, key);
  return { from: startOf(scheme, index), to: startOf(scheme, index + 1) };
}

/** The period before (环比). Throws PeriodUnknownError. */
export function previousPeriod(scheme: PeriodScheme, key: PeriodKey): PeriodKey {
  return keyOf(scheme, indexOf(scheme, key) - 1);
}

/** The period of the same name a year before (同比); for 29 February the 28th. Throws PeriodUnknownError. */
export function periodYearBefore(scheme: PeriodScheme, key: PeriodKey): PeriodKey {
  indexOf(scheme, key);
  const earlier = `${String(Number(key.slice(0, 4)) - 1).padStart(4, '0')}${key.slice(4)}`;
  return earlier.endsWith('-02-29') ? earlier.replace(/29$/, '28') : earlier;
}

/** The periods that begin before `to` and have not ended at `from`, in order. */
export function periodsBetween(scheme: PeriodScheme, from: Instant, to: Instant): PeriodKey[] {
  const first = indexOf(scheme, periodOf(scheme, from));
  const last = indexOf(scheme, periodOf(scheme, Math.max(from, to - 1)));
  return Array.from({ length: last - first + 1 }, (_, step) => keyOf(scheme, first + step));
}

// Periods of a scheme are counted by whole numbers: months or days since January 1970, by the day on which they start.

function indexOfDay({ unit, startDay }: PeriodScheme, day: Day): number {
  if (unit === 'day') return day;
  const date = dateOfDay(day);
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  return Number(date.slice(8)) < startDay ? month - 1 : month;
}

function startOf(scheme: PeriodScheme, index: number): Instant {
  const day =
    scheme.unit === 'day' ? index : Date.UTC(Math.floor(index / 12), index % 12, scheme.startDay) / DAY_MS;
  return day * DAY_MS + scheme.startHour * HOUR_MS - offsetOf(scheme);
}

/** A period that ends in the next month or day bears the name of that one, where the scheme says so. */
function keyOf(scheme: PeriodScheme, index: number): PeriodKey {
  const named = scheme.namedAfter === 'end' ? index + 1 : index;
  if (scheme.unit === 'day') return dateOfDay(named);
  return dateOfDay(Date.UTC(Math.floor(named / 12), named % 12, 1) / DAY_MS).slice(0, 7);
}

function indexOf(scheme: PeriodScheme, key: PeriodKey): number {
  const day = scheme.unit === 'day' ? dayOfDate(key) : dayOfDate(`${key}-01`);
  if (day === null) throw new PeriodUnknownError(scheme.code, key);
  const named = scheme.unit === 'day' ? day : Number(key.slice(0, 4)) * 12 + Number(key.slice(5, 7)) - 1;
  return scheme.namedAfter === 'end' ? named - 1 : named;
}

function offsetOf({ zone }: PeriodScheme): number {
  return ZONE_OFFSET_MINUTES[zone] * MINUTE_MS;
}
