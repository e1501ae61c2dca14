import type { CalendarSource } from '@suqiu/domain';

/** Minutes since 1970 in local time of the calendar. */
export type LocalMinute = number;

const DAY_MINUTES = 1_440;
const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2023, 9, 1) / DAY_MS;
const LAST = Date.UTC(2029, 0, 1) / DAY_MS;

const WORK = 1;
const UNPUBLISHED = 2;

/**
 * The calendar as a wall full of sheets: what each day is, and what each minute is. Written to be obviously right, with
 * nothing of the engine but its data.
 */
export class NaiveCalendar {
  readonly offsetMinutes: number;
  private readonly days = new Uint8Array(LAST - FIRST);
  private readonly closing = new Int16Array(LAST - FIRST).fill(-1);
  private readonly minutes = new Uint8Array((LAST - FIRST) * DAY_MINUTES);

  constructor(source: CalendarSource) {
    this.offsetMinutes = { 'Asia/Shanghai': 480, 'Asia/Urumqi': 360, UTC: 0 }[source.zone];
    const local = new Map(source.overlay.map((day) => [day.date, day.kind]));
    const national = new Map(
      source.years.flatMap(({ days }) => days.map((day) => [day.date, day.kind] as const)),
    );
    const statutory = new Set(source.statutory.dates.map(({ date }) => date));
    const statutoryEachYear = new Set(source.statutory.fixed.map(({ day }) => day));
    for (let day = FIRST; day < LAST; day += 1) {
      const date = new Date(day * DAY_MS);
      const name = date.toISOString().slice(0, 10);
      const monthDay = name.slice(5);
      const isPublished = source.years.some(({ year }) => year === date.getUTCFullYear());
      const isLawful = !isPublished && (statutory.has(name) || statutoryEachYear.has(monthDay));
      const isWeekday = date.getUTCDay() >= 1 && date.getUTCDay() <= 5;
      const kind = local.get(name) ?? national.get(name) ?? (isLawful || !isWeekday ? 'rest' : 'work');
      if (!isPublished) this.days[day - FIRST] = UNPUBLISHED;
      if (kind === 'work') this.open(day, monthDay, source);
    }
  }

  /** Whether a day is a working day. */
  isWorkDay(day: number): boolean {
    return (this.sheet(day) & WORK) !== 0;
  }

  /** Whether the arrangement of the year of this day is not published. */
  isUnpublished(day: number): boolean {
    return (this.sheet(day) & UNPUBLISHED) !== 0;
  }

  /** Whether somebody is at work in this minute. */
  isOpen(minute: LocalMinute): boolean {
    return this.minutes[minute - FIRST * DAY_MINUTES] === 1;
  }

  /** The minute of the day at which the last window closes, or null on a rest day. */
  closingOf(day: number): number | null {
    return this.isWorkDay(day) ? (this.closing[day - FIRST] as number) : null;
  }

  private sheet(day: number): number {
    const sheet = this.days[day - FIRST];
    if (sheet === undefined) throw new RangeError(`day ${day} hangs on no wall`);
    return sheet;
  }

  private open(day: number, monthDay: string, { seasons }: CalendarSource): void {
    this.days[day - FIRST] = this.sheet(day) | WORK;
    for (const { from, to, windows } of seasons) {
      const isInside = from <= to ? from <= monthDay && monthDay <= to : !(to < monthDay && monthDay < from);
      if (!isInside) continue;
      for (const { open, close } of windows) {
        const midnight = (day - FIRST) * DAY_MINUTES;
        this.minutes.fill(1, midnight + minutesOf(open), midnight + minutesOf(close));
        this.closing[day - FIRST] = minutesOf(close);
      }
    }
  }
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
