import type { CalendarDay, CalendarSource } from './calendar-source';
import { dayOfDate, newYearsDay, type Day } from './day';
import { isDayOfYear, type Refuse } from './seasons';

/** A day that differs from its place in the week, and what it is called. */
export interface SpecialDay {
  readonly isWork: boolean;
  readonly name: string;
}

/** The days of a calendar that are written down, with those that only hold where no arrangement is published. */
export interface SpecialDays {
  /** Published arrangements, and over them what the place sets for itself. */
  readonly published: ReadonlyMap<Day, SpecialDay>;
  readonly statutory: ReadonlyMap<Day, string>;
  readonly statutoryByDate: ReadonlyMap<string, string>;
  readonly loadedYears: ReadonlySet<number>;
}

const NEW_YEAR_MAY_BEGIN_DAYS_EARLIER = 31;

/** Reads the days of a calendar; refuses dates that do not exist, stand twice or lie in another year. */
export function specialDays(source: CalendarSource, refuse: Refuse): SpecialDays {
  const loadedYears = new Set<number>();
  const national = new Map<Day, SpecialDay>();
  source.years.forEach(({ year, days }, index) => {
    const path = `years.${index}`;
    if (loadedYears.has(year)) refuse(`${path}.year`, `${year} is there a second time`);
    loadedYears.add(year);
    const first = newYearsDay(year) - NEW_YEAR_MAY_BEGIN_DAYS_EARLIER;
    enter(days, national, `${path}.days`, refuse, (day) => first <= day && day < newYearsDay(year + 1));
  });
  const overlay = new Map<Day, SpecialDay>();
  enter(source.overlay, overlay, 'overlay', refuse, () => true);
  return {
    published: new Map([...national, ...overlay]),
    statutory: datedNames(source, refuse),
    statutoryByDate: fixedNames(source, refuse),
    loadedYears,
  };
}

function enter(
  days: readonly CalendarDay[],
  into: Map<Day, SpecialDay>,
  path: string,
  refuse: Refuse,
  belongs: (day: Day) => boolean,
): void {
  days.forEach(({ date, kind, name }, index) => {
    const day = dayOf(date, `${path}.${index}.date`, refuse);
    if (!belongs(day))
      refuse(`${path}.${index}.date`, `${date} is neither in this year nor in the December before`);
    if (into.has(day)) refuse(`${path}.${index}.date`, `${date} is there a second time`);
    into.set(day, { isWork: kind === 'work', name });
  });
}

function datedNames({ statutory }: CalendarSource, refuse: Refuse): Map<Day, string> {
  return new Map(
    statutory.dates.map(({ date, name }, index) => [
      dayOf(date, `statutory.dates.${index}.date`, refuse),
      name,
    ]),
  );
}

function fixedNames({ statutory }: CalendarSource, refuse: Refuse): Map<string, string> {
  return new Map(
    statutory.fixed.map(({ day, name }, index) => {
      if (!isDayOfYear(day)) refuse(`statutory.fixed.${index}.day`, `"${day}" is no day of the year, MM-DD`);
      return [day, name];
    }),
  );
}

function dayOf(date: string, path: string, refuse: Refuse): Day {
  return dayOfDate(date) ?? refuse(path, `"${date}" is no date, YYYY-MM-DD`);
}
