import { WhistleStage, type Limit, type WhistlePack } from '@suqiu/domain';
import { z } from 'zod';
import { countedBy } from '../counting';
import { basis, count, counting, date, id, limit, withBasis } from '../schema-parts';
import { whistleProblems } from './whistle-problems';

const basedLimit = z.strictObject({ limit, basis });

const kind = z.strictObject({
  id,
  name: z.string().min(1),
  /** Whether it is only blown for a case. */
  caseNeeded: z.boolean(),
  limits: z.array(z.strictObject({ stage: z.enum(WhistleStage), limit, basis })).min(1),
  basis,
});

const lightRule = z.strictObject({
  light: z.enum(['yellow', 'orange']),
  atShare: z.number().gt(0).lt(1),
  basis,
});

/** A whistle pack as it is written in its JSON file: each number beside the source that it comes from. */
export const whistlePackFile = z.strictObject({
  id,
  version: count,
  title: z.string().min(1),
  /** Local date from which new whistles follow it. */
  effectiveFrom: date,
  /** Whether open whistles of earlier versions follow it from then on; otherwise they keep theirs. */
  applyToOpen: z.boolean().default(false),
  counting,
  approval: basedLimit,
  objectionReview: basedLimit,
  closing: basedLimit,
  rating: basedLimit,
  directed: basedLimit,
  escalatedStages: withBasis(z.array(z.enum(WhistleStage))),
  rewhistleDays: withBasis(count),
  lights: z.array(lightRule),
  kinds: z.array(kind).min(1),
});

export type WhistlePackFile = z.infer<typeof whistlePackFile>;

function toPack(file: WhistlePackFile): WhistlePack {
  const { version, title, effectiveFrom, applyToOpen, kinds, lights } = file;
  const counted = (given: Limit): Limit => countedBy(file.counting, given);
  return {
    id: file.id,
    version,
    title,
    effectiveFrom,
    applyToOpen,
    approval: counted(file.approval.limit),
    objectionReview: counted(file.objectionReview.limit),
    closing: counted(file.closing.limit),
    rating: counted(file.rating.limit),
    directed: counted(file.directed.limit),
    escalatedStages: file.escalatedStages.value,
    rewhistleDays: file.rewhistleDays.value,
    lights: lights.map(({ light, atShare }) => ({ light, atShare })),
    kinds: kinds.map((one) => ({
      ...one,
      limits: one.limits.map((rule) => ({ ...rule, limit: counted(rule.limit) })),
    })),
  };
}

/** Reads the JSON of a whistle pack into the shape of the rules: see {@link whistleProblems}. */
export const whistlePackSchema = whistlePackFile.transform((file, context) => {
  for (const { path, message } of whistleProblems(file)) {
    context.addIssue({ code: 'custom', path: [...path], message, input: file });
  }
  return toPack(file);
});
