/** Units in which a limit is stated. */
export const LimitUnit = {
  second: 'second',
  minute: 'minute',
  /** Runs on the wall clock, through nights and holidays (紧急工作时). */
  urgentHour: 'urgent_hour',
  /** Runs only inside the working windows of working days (工作时). */
  workHour: 'work_hour',
  /** Whole working days, start day excluded (工作日). */
  workDay: 'work_day',
  /** Calendar days, start day excluded (自然日, 民法典 Art. 201). */
  naturalDay: 'natural_day',
} as const;
export type LimitUnit = (typeof LimitUnit)[keyof typeof LimitUnit];

/** Units that count whole days; the others count time. */
export type DayUnit = typeof LimitUnit.workDay | typeof LimitUnit.naturalDay;
export type TimeUnit = Exclude<LimitUnit, DayUnit>;

/** Whether a unit counts whole days. */
export function isDayUnit(unit: LimitUnit): unit is DayUnit {
  return unit === LimitUnit.workDay || unit === LimitUnit.naturalDay;
}

/** When the last day of a limit in days is over. */
export const DayEnd = {
  /** 23:59:59 local time. */
  endOfDay: 'end_of_day',
  /** The last closing time of that day; a day without business ends at 23:59:59. */
  closeOfBusiness: 'close_of_business',
} as const;
export type DayEnd = (typeof DayEnd)[keyof typeof DayEnd];

/** The day that does not count because the clock did not run through the whole of it. */
export const StartDay = {
  /** The local date of the start, also when it is a rest day or after hours. */
  calendarDate: 'calendar_date',
  /** A start on a rest day, or at or after the last closing, counts as received on the next working day. */
  workingDay: 'working_day',
} as const;
export type StartDay = (typeof StartDay)[keyof typeof StartDay];

/** An amount of time in a unit, e.g. `{ amount: 7, unit: 'natural_day' }`. `amount` is a positive whole number. */
export interface Limit {
  readonly amount: number;
  readonly unit: LimitUnit;
  /** `natural_day` only: a last day that is a rest day moves to the next working day (民法典 Art. 203). Default: no. */
  readonly roll?: boolean | undefined;
  /** Limits in days only. Default: `end_of_day`. */
  readonly dayEnd?: DayEnd | undefined;
  /** Limits in days only, and of several limits in sequence the first only. Default: `calendar_date`. */
  readonly startDay?: StartDay | undefined;
}
