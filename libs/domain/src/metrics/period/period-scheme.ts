import type { ZONE_OFFSET_MINUTES } from '../../time/calendar-source';

/** From where to where the periods of a scheme run. A period begins with its first instant and ends before the next. */
export interface PeriodScheme {
  /** `calendar_month`, `assessment_month`, `noon_day`, or what a district adds. */
  readonly code: string;
  readonly name: string;
  readonly zone: keyof typeof ZONE_OFFSET_MINUTES;
  /** A key is `YYYY-MM` for months, `YYYY-MM-DD` for days. */
  readonly unit: 'month' | 'day';
  /** The day of the month on which a month begins, 1 to 28; 1 for days. */
  readonly startDay: number;
  /** The local hour at which the first day begins, 0 to 23. */
  readonly startHour: number;
  /** Whether a period bears the name of the month or day in which it starts or in which it ends. */
  readonly namedAfter: 'start' | 'end';
  readonly basis: string;
}

/** The name of a period within its scheme: `2026-10` or `2026-10-31`. */
export type PeriodKey = string;
