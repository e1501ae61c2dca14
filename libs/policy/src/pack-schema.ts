import {
  ClockKind,
  LimitUnit,
  OrgLevel,
  Satisfaction,
  Solved,
  Urgency,
  type LimitRule,
  type PolicyPack,
} from '@suqiu/domain';
import { z } from 'zod';
import { missingLimits } from './completeness';

const basis = z.string().min(1).describe('Article or standard that the number comes from, or `design`');
const withBasis = <T extends z.ZodType>(value: T) => z.strictObject({ value, basis });
const count = z.int().positive();

const limitRule = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words joined by hyphens'),
  clock: z.enum(ClockKind),
  urgency: z.enum(Urgency).optional(),
  level: z.enum(OrgLevel).optional(),
  limit: z.strictObject({ amount: count, unit: z.enum(LimitUnit) }),
  basis,
  warnAtShare: withBasis(z.number().gt(0).lt(1)).optional(),
});

const packFile = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words joined by hyphens'),
  version: count,
  title: z.string().min(1),
  rules: z.strictObject({
    returnsBeforeLift: withBasis(count),
    reworksBeforeLift: withBasis(count),
    callbackAttempts: withBasis(count),
    maxExtensions: withBasis(z.int().nonnegative()),
    reworkOn: withBasis(
      z.strictObject({ solved: z.array(z.enum(Solved)), satisfaction: z.array(z.enum(Satisfaction)) }),
    ),
  }),
  limits: z.array(limitRule).min(1),
});

/** A policy pack as it is written in its JSON file: each number beside the article that it comes from. */
export type PackFile = z.infer<typeof packFile>;

function toRule({ warnAtShare, ...rule }: PackFile['limits'][number]): LimitRule {
  return warnAtShare ? { ...rule, warnAtShare: warnAtShare.value } : rule;
}

function toPack({ id, version, title, rules, limits }: PackFile): PolicyPack {
  return {
    id,
    version,
    title,
    rules: {
      version: `${id}@${version}`,
      returnsBeforeLift: rules.returnsBeforeLift.value,
      reworksBeforeLift: rules.reworksBeforeLift.value,
      callbackAttempts: rules.callbackAttempts.value,
      maxExtensions: rules.maxExtensions.value,
      reworkOn: rules.reworkOn.value,
    },
    limits: limits.map(toRule),
  };
}

/** Two rules of one id, or of one clock, urgency and level, would leave it open which of them counts. */
function refuseDoubles(pack: PolicyPack, refuse: (index: number, message: string) => void): void {
  const seen = new Set<string>();
  pack.limits.forEach((rule, index) => {
    const cell = `${rule.clock} of urgency ${rule.urgency ?? 'any'} and level ${rule.level ?? 'any'}`;
    if (seen.has(rule.id)) refuse(index, `repeats the id "${rule.id}"`);
    if (seen.has(cell)) refuse(index, `is a second rule for the clock ${cell}`);
    seen.add(rule.id).add(cell);
  });
}

/**
 * Reads the JSON of a pack into the shape of the rules. A pack is complete: for every clock, urgency and level one
 * rule gives the limit.
 */
export const packSchema = packFile.transform((file, context) => {
  const pack = toPack(file);
  const refuse = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message, input: file });
  refuseDoubles(pack, (index, message) => refuse(['limits', index], message));
  for (const missing of missingLimits(pack)) refuse(['limits'], `has no rule for the clock ${missing}`);
  return pack;
});
