import { z } from 'zod';

/** A whole number written in digits, within bounds. */
export const wholeNumber = (lowest: number, highest: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(lowest).max(highest));
