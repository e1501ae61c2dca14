import {
  MINUTE_MS,
  periodBounds,
  periodOf,
  PeriodUnknownError,
  ZONE_OFFSET_MINUTES,
  type Instant,
  type PeriodKey,
  type PeriodScheme,
} from '@suqiu/domain';
import { PolicyUnknownError, type MetricBook, type MetricCatalogue } from '@suqiu/policy';
import { invalidField } from '../problems/invalid-request';

/** A period with the figures that are in force for it. */
export interface FigurePeriod {
  readonly scheme: PeriodScheme;
  readonly key: PeriodKey;
  readonly from: Instant;
  /** No longer part of it. */
  readonly to: Instant;
  readonly catalogue: MetricCatalogue;
}

/** Periods before that are none of ours, and no year has less than four digits. */
const FIRST_YEAR = '1970';

/** The period that was asked for, by default the one that runs now. @throws Problem `request.invalid` */
export function figurePeriod(
  book: MetricBook,
  asked: { readonly scheme: string; readonly period?: string },
  now: Instant,
): FigurePeriod {
  const scheme = book.periods.find(({ code }) => code === asked.scheme);
  if (!scheme) throw invalidField('scheme', 'periodScheme');
  const key = asked.period ?? periodOf(scheme, now);
  if (key <= FIRST_YEAR) throw invalidField('period', 'period');
  try {
    const { from, to } = periodBounds(scheme, key);
    return { scheme, key, from, to, catalogue: book.inForce(dateOf(scheme, from)) };
  } catch (error) {
    if (error instanceof PeriodUnknownError || error instanceof PolicyUnknownError) {
      throw invalidField('period', 'period');
    }
    throw error;
  }
}

/** The local date of an instant. */
function dateOf({ zone }: PeriodScheme, at: Instant): string {
  return new Date(at + ZONE_OFFSET_MINUTES[zone] * MINUTE_MS).toISOString().slice(0, 10);
}
