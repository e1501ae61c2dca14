import {
  ClockKind,
  DUTY_CLOCKS,
  LimitUnit,
  OrgLevel,
  PauseReason,
  Reentry,
  Satisfaction,
  Solved,
  Urgency,
  type PolicyPack,
} from '@suqiu/domain';
import { z } from 'zod';
import { missingLimits } from './completeness';

const basis = z.string().min(1).describe('Article or standard that the number comes from, or `design`');
const withBasis = <T extends z.ZodType>(value: T) => z.strictObject({ value, basis });
const count = z.int().positive();

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words joined by hyphens');
const limit = z.strictObject({ amount: count, unit: z.enum(LimitUnit) });

const limitRule = z.strictObject({
  id,
  clock: z.enum(ClockKind),
  categoryCode: z.string().min(1).optional(),
  urgency: z.enum(Urgency).optional(),
  level: z.enum(OrgLevel).optional(),
  limit,
  reentry: z.enum(Reentry).optional(),
  basis,
});

const milestone = z.strictObject({
  id,
  name: z.string().min(1),
  categoryCode: z.string().min(1),
  limit,
  basis,
});

const lightRule = z.strictObject({
  light: z.enum(['yellow', 'orange']),
  atShare: z.number().gt(0).lt(1),
  clocks: z.array(z.enum(DUTY_CLOCKS)).min(1),
  basis,
});

const packFile = z.strictObject({
  id,
  version: count,
  title: z.string().min(1),
  effectiveFrom: z.iso.date(),
  rules: z.strictObject({
    returnsBeforeLift: withBasis(count),
    reworksBeforeLift: withBasis(count),
    callbackAttempts: withBasis(count),
    extension: z.strictObject({
      max: withBasis(z.int().nonnegative()),
      atMost: withBasis(z.union([z.literal('original'), limit])),
    }),
    pause: z.strictObject({
      never: withBasis(z.array(z.enum(Urgency))),
      reasons: withBasis(z.array(z.strictObject({ reason: z.enum(PauseReason), approval: z.boolean() }))),
    }),
    cards: z.strictObject({ yellowsForRed: withBasis(count), periodDays: withBasis(count) }),
    reworkOn: withBasis(
      z.strictObject({ solved: z.array(z.enum(Solved)), satisfaction: z.array(z.enum(Satisfaction)) }),
    ),
  }),
  limits: z.array(limitRule).min(1),
  milestones: z.array(milestone),
  lights: z.array(lightRule),
});

/** A policy pack as it is written in its JSON file: each number beside the article that it comes from. */
export type PackFile = z.infer<typeof packFile>;

function toPack({ rules, ...pack }: PackFile): PolicyPack {
  const { id, version } = pack;
  return {
    ...pack,
    rules: {
      version: `${id}@${version}`,
      returnsBeforeLift: rules.returnsBeforeLift.value,
      reworksBeforeLift: rules.reworksBeforeLift.value,
      callbackAttempts: rules.callbackAttempts.value,
      extension: { max: rules.extension.max.value, atMost: rules.extension.atMost.value },
      pause: { never: rules.pause.never.value, reasons: rules.pause.reasons.value },
      cards: { yellowsForRed: rules.cards.yellowsForRed.value, periodDays: rules.cards.periodDays.value },
      reworkOn: rules.reworkOn.value,
    },
  };
}

/** Two rules of one id, or of one clock, urgency and level, would leave it open which of them counts. */
function refuseDoubles(pack: PolicyPack, refuse: (index: number, message: string) => void): void {
  const seen = new Set<string>();
  pack.limits.forEach((rule, index) => {
    const category = rule.categoryCode === undefined ? '' : ` in category ${rule.categoryCode}`;
    const cell = `${rule.clock} of urgency ${rule.urgency ?? 'any'} and level ${rule.level ?? 'any'}${category}`;
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
