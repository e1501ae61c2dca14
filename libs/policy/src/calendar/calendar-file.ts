import type { CalendarDay, CalendarYear } from '@suqiu/domain';
import type { z } from 'zod';
import { CalendarFileInvalidError } from './calendar-errors';
import { overlayFile, publicYearFile, yearFile } from './calendar-schema';

/** One year of a calendar, and the notices that it comes from. */
export interface CalendarFile extends CalendarYear {
  readonly sources: readonly string[];
}

/**
 * Reads one year from parsed JSON: Suqiu's own form, or the public form of State-Council data (`papers` and
 * `isOffDay`). The year is the paper's: days of the December before may belong to it.
 *
 * Throws CalendarFileInvalidError; `source` names the file in its sentence.
 */
export function parseCalendarFile(json: unknown, source = 'given'): CalendarFile {
  if (isPublicForm(json)) {
    const { year, papers, days } = checked(publicYearFile, json, source);
    return { year, sources: papers, days: days.map(fromPublicForm) };
  }
  const file = checked(yearFile, json, source);
  return { year: file.year, sources: [file.source], days: file.days };
}

/** Days that a place sets for itself, e.g. those of an autonomous region; they win over the national arrangement. */
export interface OverlayFile {
  readonly overlay: string;
  readonly source: string;
  readonly days: readonly CalendarDay[];
}

/** Reads the days of a place from parsed JSON. Throws CalendarFileInvalidError. */
export function parseOverlayFile(json: unknown, source = 'given'): OverlayFile {
  return checked(overlayFile, json, source);
}

/** What a schema makes of parsed JSON. Throws CalendarFileInvalidError with a sentence per problem. */
export function checked<T>(schema: z.ZodType<T>, json: unknown, source: string): T {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new CalendarFileInvalidError(
    source,
    parsed.error.issues.map((issue) => `${issue.path.join('.') || 'The file'}: ${issue.message}.`),
  );
}

function isPublicForm(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'papers' in json;
}

function fromPublicForm(day: { name: string; date: string; isOffDay: boolean }): CalendarDay {
  return day.isOffDay
    ? { date: day.date, kind: 'rest', name: day.name }
    : { date: day.date, kind: 'work', name: `${day.name}调休上班` };
}
