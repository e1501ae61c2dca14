import {
  ClockKind,
  DUTY_CLOCKS,
  OrgLevel,
  PauseReason,
  Reentry,
  Satisfaction,
  Solved,
  Urgency,
  type Limit,
  type PolicyPack,
} from '@suqiu/domain';
import { z } from 'zod';
import { countedBy, type Counting } from './counting';
import { problemsOf } from './pack-problems';
import { basis, count, counting, date, id, limit, withBasis } from './schema-parts';
import { sharedLimits } from './shared-limits';

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
  categoryCode: z.string().min(1).optional(),
  atShare: z.number().gt(0).lt(1),
  clocks: z.array(z.enum(DUTY_CLOCKS)).min(1),
  basis,
});

const share = z.number().gt(0).lt(1);

/** A policy pack as it is written in its JSON file: each number beside the article that it comes from. */
export const packFile = z.strictObject({
  id,
  version: count,
  title: z.string().min(1),
  /** Local date from which it is in force for new cases. */
  effectiveFrom: date,
  /** From that date open cases of an earlier version follow it too; else they keep theirs. */
  applyToOpen: z.boolean().default(false),
  /** How limits in days are counted where they do not say so themselves. */
  counting,
  /** How the total time is shared among the levels, where no rule gives a level its own. */
  levelShares: z.strictObject({ community: share, street: share, district: share, basis }).optional(),
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

export type PackFile = z.infer<typeof packFile>;

/** A pack as the rules see it, and whether open cases of earlier versions follow it. */
export interface DatedPack extends PolicyPack {
  readonly applyToOpen: boolean;
  readonly counting: Counting;
}

function toPack(file: PackFile): DatedPack {
  const { version, title, effectiveFrom, applyToOpen, rules, milestones, lights } = file;
  const counted = (given: PackFile['limits'][number]['limit']): Limit => countedBy(file.counting, given);
  const limits = [...file.limits, ...sharedLimits(file)];
  const { atMost } = rules.extension;
  return {
    id: file.id,
    version,
    title,
    effectiveFrom,
    applyToOpen,
    counting: file.counting,
    rules: {
      version: `${file.id}@${version}`,
      returnsBeforeLift: rules.returnsBeforeLift.value,
      reworksBeforeLift: rules.reworksBeforeLift.value,
      callbackAttempts: rules.callbackAttempts.value,
      extension: {
        max: rules.extension.max.value,
        atMost: atMost.value === 'original' ? 'original' : counted(atMost.value),
      },
      pause: { never: rules.pause.never.value, reasons: rules.pause.reasons.value },
      cards: { yellowsForRed: rules.cards.yellowsForRed.value, periodDays: rules.cards.periodDays.value },
      reworkOn: rules.reworkOn.value,
    },
    limits: limits.map((rule) => ({ ...rule, limit: counted(rule.limit) })),
    milestones: milestones.map((one) => ({ ...one, limit: counted(one.limit) })),
    lights,
  };
}

/**
 * Reads the JSON of a pack into the shape of the rules. A pack is complete, says nothing twice, and its ladders go up:
 * see {@link problemsOf}.
 */
export const packSchema = packFile.transform((file, context) => {
  const pack = toPack(file);
  for (const { path, message } of problemsOf(file, pack)) {
    context.addIssue({ code: 'custom', path: [...path], message, input: file });
  }
  return pack;
});
