import { DayEnd, LimitUnit, StartDay } from '@suqiu/domain';
import { z } from 'zod';

/** Where a number comes from. */
export const basis = z
  .string()
  .min(1)
  .describe('Article or standard that the number comes from, or `design`');

/** A value with its basis beside it. */
export const withBasis = <T extends z.ZodType>(value: T) => z.strictObject({ value, basis });

export const count = z.int().positive();

/** Id of a pack or of one of its parts. */
export const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words joined by hyphens');

/** Local date from which a pack is in force. */
export const date = z.iso.date('must be a date, YYYY-MM-DD');

/** A limit as it is written; what it does not say about days, the pack says. */
export const limit = z.strictObject({
  amount: count.max(999_999),
  unit: z.enum(LimitUnit),
  roll: z.boolean().optional(),
  dayEnd: z.enum(DayEnd).optional(),
  startDay: z.enum(StartDay).optional(),
});

/** How limits in days are counted where they do not say so themselves. */
export const counting = z.strictObject({
  dayEnd: z.enum(DayEnd),
  startDay: z.enum(StartDay),
  roll: z.boolean(),
  basis,
});

/** An instant of a pack's own tests. */
export const instant = z
  .string()
  .refine(
    (text) => /[+-]\d{2}:\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
    'must be an instant with its offset, e.g. 2026-09-30T17:00+08:00',
  );
