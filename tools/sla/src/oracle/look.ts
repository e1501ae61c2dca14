import type { NaiveCalendar } from './naive-calendar';

/** Seconds since 1970 in local time of the calendar. */
export type LocalSecond = number;

/** A pause in local time, `[from, to)`. */
export interface LocalPause {
  readonly from: LocalSecond;
  readonly to: LocalSecond;
}

const MINUTE = 60;
const MINUTES_A_DAY = 1_440;

/** The calendar through the eyes of one clock; remembers whether it has looked at a year that is not published. */
export class Look {
  sawUnpublished = false;

  constructor(
    private readonly calendar: NaiveCalendar,
    private readonly pauses: readonly LocalPause[],
  ) {}

  isPaused(at: LocalSecond): boolean {
    for (const { from, to } of this.pauses) if (from <= at && at < to) return true;
    return false;
  }

  isOpen(at: LocalSecond): boolean {
    const minute = (at - (at % MINUTE)) / MINUTE;
    this.sees((minute - (minute % MINUTES_A_DAY)) / MINUTES_A_DAY);
    return this.calendar.isOpen(minute);
  }

  isWorkDay(day: number): boolean {
    this.sees(day);
    return this.calendar.isWorkDay(day);
  }

  /** The minute of the day at which the last window closes, or null on a rest day. */
  closingOf(day: number): number | null {
    this.sees(day);
    return this.calendar.closingOf(day);
  }

  /** Whether the clock runs in every minute of a day. */
  runsThrough(day: number): boolean {
    for (let minute = 0; minute < MINUTES_A_DAY; minute += 1) {
      if (this.isPaused((day * MINUTES_A_DAY + minute) * MINUTE)) return false;
    }
    return true;
  }

  private sees(day: number): void {
    if (this.calendar.isUnpublished(day)) this.sawUnpublished = true;
  }
}
