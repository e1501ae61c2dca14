import { CalendarInvalidError, ZONE_OFFSET_MINUTES, type CalendarSource } from './calendar-source';
import { dayAt, yearOfDay, type Day } from './day';
import { DAY_MS, MINUTE_MS, type Instant } from './instant';
import { windowsByDate } from './seasons';
import { specialDays } from './special-days';
import { yearTable, type DayFacts, type YearTable } from './year-table';

/** What counting time needs to know of a place, made ready for counting by {@link compileCalendar}. */
export interface Calendar {
  /** Name and revision of the calendar, kept with every due instant that it produced. */
  readonly id: string;
  /** Offset of local time from UTC in minutes. China has had no daylight saving time since 1991, so it is fixed. */
  readonly zoneOffsetMinutes: number;
  /** A year, added up; computed when it is first asked for. */
  readonly year: (year: number) => YearTable;
}

/** Makes a calendar ready for counting. Throws CalendarInvalidError with the path of the first value that cannot be. */
export function compileCalendar(source: CalendarSource): Calendar {
  const refuse = (path: string, problem: string): never => {
    throw new CalendarInvalidError(source.id, path, problem);
  };
  const windowsOf = windowsByDate(source.seasons, refuse);
  const special = specialDays(source, refuse);
  const years = new Map<number, YearTable>();
  return {
    id: source.id,
    zoneOffsetMinutes: ZONE_OFFSET_MINUTES[source.zone],
    year: (year) => {
      const table = years.get(year) ?? yearTable(year, special, windowsOf);
      years.set(year, table);
      return table;
    },
  };
}

/** The year in which a day lies. */
export function yearAround(calendar: Calendar, day: Day): YearTable {
  return calendar.year(yearOfDay(day));
}

/** What a day is in this calendar. */
export function factsOfDay(calendar: Calendar, day: Day): DayFacts {
  const table = yearAround(calendar, day);
  return table.days[day - table.first] as DayFacts;
}

/** The local day on which an instant falls. */
export function localDay(calendar: Calendar, at: Instant): Day {
  return dayAt(at, calendar.zoneOffsetMinutes * MINUTE_MS);
}

/** The instant at which a local day begins. */
export function startOfDay(calendar: Calendar, day: Day): Instant {
  return day * DAY_MS - calendar.zoneOffsetMinutes * MINUTE_MS;
}

/** Whether the arrangement of some year between two days, both included, is not published yet. */
export function looksAhead(calendar: Calendar, from: Day, to: Day): boolean {
  const last = yearOfDay(to);
  for (let year = yearOfDay(from); year <= last; year += 1) {
    if (!calendar.year(year).loaded) return true;
  }
  return false;
}
