import type { components } from '../../../api/schema.gen';

export type CalendarDay = components['schemas']['CalendarDayView'];

/** A month as it is drawn: weeks from Monday to Sunday; null for a day of another month. */
export interface CalendarMonth {
  /** 1 to 12. */
  readonly month: number;
  readonly workDays: number;
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
}

const DAYS = 7;
const MONTH_FROM = 5;
const MONTH_TO = 7;

const monthOf = ({ date }: CalendarDay) => Number(date.slice(MONTH_FROM, MONTH_TO));

/** Whether people work on a day. */
export const isWork = ({ kind }: CalendarDay) => kind === 'workday' || kind === 'make_up';

/** The days of a year by month and week. */
export function monthsOf(days: readonly CalendarDay[]): CalendarMonth[] {
  const months = [...new Set(days.map(monthOf))];
  return months.map((month) => {
    const own = days.filter((day) => monthOf(day) === month);
    const before = Array.from({ length: (own[0]?.weekday ?? 1) - 1 }, () => null);
    const cells = [...before, ...own];
    const weeks = Array.from({ length: Math.ceil(cells.length / DAYS) }, (_, week) =>
      Array.from({ length: DAYS }, (_day, at) => cells[week * DAYS + at] ?? null),
    );
    return { month, workDays: own.filter(isWork).length, weeks };
  });
}

/** Days of one kind and name that follow each other. */
export interface DayRun {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly kindLabel: string;
  readonly name: string | null;
  readonly local: boolean;
}

/** What is not as the day of the week says: holidays, days worked instead, and what the place set for itself. */
export function specialRuns(days: readonly CalendarDay[]): DayRun[] {
  const runs: DayRun[] = [];
  let before: CalendarDay | undefined;
  for (const day of days) {
    const last = runs.at(-1);
    const goesOn = before?.kind === day.kind && before.name === day.name && before.local === day.local;
    const { date, kind, kindLabel, name, local } = day;
    if (kind === 'holiday' || kind === 'make_up' || local) {
      if (goesOn && last?.to === before?.date && last)
        runs.splice(-1, 1, { ...last, to: date, days: last.days + 1 });
      else runs.push({ from: date, to: date, days: 1, kindLabel, name, local });
    }
    before = day;
  }
  return runs;
}

/** Hours of work in words: `09:00–12:00、14:00–18:00`. */
export function hoursText(hours: CalendarDay['hours']): string {
  return hours.map(({ open, close }) => `${open}–${close}`).join('、');
}

/** Which hours are worked on how many days, the usual ones first. */
export function hoursOfYear(
  days: readonly CalendarDay[],
): { readonly text: string; readonly days: number }[] {
  const counts = new Map<string, number>();
  for (const day of days.filter(isWork)) {
    const text = hoursText(day.hours);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ text, days: count })).sort((a, b) => b.days - a.days);
}
