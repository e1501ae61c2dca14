import { ZONE_OFFSET_MINUTES, type PeriodScheme } from '@suqiu/domain';
import { z } from 'zod';

const ZONES = Object.keys(ZONE_OFFSET_MINUTES) as PeriodScheme['zone'][];

const scheme = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9_]*$/, 'must be lower-case words joined by underscores'),
  name: z.string().min(1),
  zone: z.enum(ZONES),
  unit: z.enum(['month', 'day']),
  startDay: z.int().min(1).max(28),
  startHour: z.int().min(0).max(23),
  namedAfter: z.enum(['start', 'end']),
  basis: z.string().min(1),
});

/** The schemes of periods as they are written in their JSON file. No two have one code; days begin on the day. */
export const periodsFile = z
  .strictObject({ schemes: z.array(scheme).min(1) })
  .superRefine(({ schemes }, context) => {
    schemes.forEach(({ code, unit, startDay }, index) => {
      const issue = (path: string, message: string): void =>
        context.addIssue({ code: 'custom', path: ['schemes', index, path], message });
      if (schemes.findIndex((other) => other.code === code) < index) issue('code', `repeats "${code}"`);
      if (unit === 'day' && startDay !== 1) issue('startDay', 'means nothing to days: must be 1');
    });
  });
