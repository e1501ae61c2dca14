import type { CalendarSource } from '@suqiu/domain';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CalendarFileInvalidError } from './calendar-errors';
import { checked, parseCalendarFile } from './calendar-file';
import { hoursFile, statutoryFile } from './calendar-schema';

/** The national calendar that comes with the software. `src` and `dist` lie equally deep in the package. */
export const NATIONAL_CALENDAR = join(__dirname, '..', '..', 'calendars', 'cn');

/** A calendar with what its keepers must know. */
export interface PublishedCalendar extends CalendarSource {
  /** The month, 1 to 12, from which the arrangement of the next year should be loaded. */
  readonly nextYearFromMonth: number;
}

const YEAR_FILE = /^\d{4}\.json$/;

/**
 * Reads a calendar from its folder: `hours.json`, `statutory.json` and a file for each published year.
 *
 * Throws CalendarFileInvalidError with the file and the path of each value that cannot be used.
 */
export function readCalendar(folder = NATIONAL_CALENDAR): PublishedCalendar {
  const hours = checked(hoursFile, readJson(join(folder, 'hours.json')), 'hours.json');
  const { fixed, dates } = checked(statutoryFile, readJson(join(folder, 'statutory.json')), 'statutory.json');
  const years = readdirSync(folder)
    .filter((name) => YEAR_FILE.test(name))
    .sort()
    .map((name) => parseCalendarFile(readJson(join(folder, name)), name));
  return {
    id: `${hours.calendar}@${hours.revision}`,
    zone: hours.zone,
    seasons: hours.seasons,
    years,
    statutory: { fixed, dates },
    overlay: [],
    nextYearFromMonth: hours.nextYear.expectedFromMonth,
  };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    throw new CalendarFileInvalidError(basename(path), [
      `It cannot be read as JSON: ${(error as Error).message}.`,
    ]);
  }
}
