import { ZONE_OFFSET_MINUTES, type CalendarSource } from '@suqiu/domain';
import { z } from 'zod';

const ZONES = Object.keys(ZONE_OFFSET_MINUTES) as CalendarSource['zone'][];

const name = z.string().min(1);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date, YYYY-MM-DD');
const dayOfYear = z.string().regex(/^\d{2}-\d{2}$/, 'must be a day of the year, MM-DD');
const timeOfDay = z.string().regex(/^\d{2}:\d{2}$/, 'must be a time of day, HH:MM');
const basis = z.string().min(1);
const year = z.int().min(1949).max(9999);

/** One year as Suqiu writes it; `source` names the notice. */
export const yearFile = z.strictObject({
  year,
  source: z.string().min(1),
  days: z.array(z.strictObject({ date, kind: z.enum(['rest', 'work']), name })),
});

/** Days that a place sets for itself; `overlay` names the place. */
export const overlayFile = z.strictObject({
  overlay: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words joined by hyphens'),
  source: z.string().min(1),
  days: z.array(z.strictObject({ date, kind: z.enum(['rest', 'work']), name })),
});

/** One year in the public format of State-Council data. Its other keys, such as `$schema` and `$id`, mean nothing here. */
export const publicYearFile = z.object({
  year,
  papers: z.array(z.string()),
  days: z.array(z.object({ name, date, isOffDay: z.boolean() })),
});

export const hoursFile = z.strictObject({
  calendar: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words joined by hyphens'),
  revision: z.int().positive(),
  zone: z.enum(ZONES),
  nextYear: z.strictObject({ expectedFromMonth: z.int().min(1).max(12), basis }),
  seasons: z
    .array(
      z.strictObject({
        from: dayOfYear,
        to: dayOfYear,
        windows: z.array(z.strictObject({ open: timeOfDay, close: timeOfDay })).min(1),
        basis,
      }),
    )
    .min(1),
});

export const statutoryFile = z.strictObject({
  basis,
  fixed: z.array(z.strictObject({ day: dayOfYear, name })),
  dates: z.array(z.strictObject({ date, name })),
});
