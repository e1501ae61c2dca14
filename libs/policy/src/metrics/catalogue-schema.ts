import { METRIC_SETS, MetricSubject, MetricUnit, OrgLevel, ReviewedKind, StaffRole } from '@suqiu/domain';
import { z } from 'zod';

const basis = z.string().min(1).describe('Article or source that the formula comes from, or `design`');
const code = z.string().regex(/^[a-z][a-z0-9_]*$/, 'must be lower-case words joined by underscores');
const words = z.string().min(1);
const set = z.enum(METRIC_SETS);
const weighted = z.strictObject({ set, weight: z.number().gt(0).lte(1).default(1) });
const weightedSets = z.array(weighted).min(1);

const described = {
  code,
  name: words,
  formulaVersion: z.int().positive(),
  direction: z.enum(['higher', 'lower', 'band']),
  band: z.tuple([z.number(), z.number()]).optional(),
  subjects: z.array(z.enum(MetricSubject)).min(1),
  totals: z.enum(['mean_of_units', 'from_sums']),
  exclusions: z.boolean(),
  decimals: z.int().min(0).max(4),
  explanation: words,
  basis,
};

const metric = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ratio'),
    unit: z.literal(MetricUnit.percent),
    numerator: weightedSets,
    denominator: weightedSets,
    ...described,
  }),
  z.strictObject({
    kind: z.literal('count'),
    unit: z.literal(MetricUnit.count),
    numerator: weightedSets,
    ...described,
  }),
  z.strictObject({ kind: z.literal('mean'), unit: z.literal(MetricUnit.hours), set, ...described }),
  z.strictObject({
    kind: z.literal('percentile'),
    unit: z.literal(MetricUnit.hours),
    set,
    share: z.number().gt(0).lte(1),
    ...described,
    /** The spreads from which percentiles follow know tenths of an hour. */
    decimals: z.int().min(0).max(1),
  }),
  z.strictObject({ kind: z.literal('stock'), unit: z.literal(MetricUnit.count), set, ...described }),
  z.strictObject({
    kind: z.literal('score'),
    unit: z.literal(MetricUnit.score),
    /** Id of the table of weights. */
    weights: code,
    ...described,
  }),
]);

const weightTable = z.strictObject({
  id: code,
  name: words,
  parts: z.array(z.strictObject({ metric: code, weight: z.number().gt(0).lte(1) })).min(1),
  basis,
});

const step = z.strictObject({
  code,
  name: words,
  /** The level whose organisation above the applicant decides; a step whose level the applicant has not is left out. */
  level: z.enum(OrgLevel),
  roles: z.array(z.enum(StaffRole)).min(1),
});

const review = z.strictObject({
  /** How long after the end of the period it can be applied for; null for ever. */
  withinDays: z.int().positive().nullable(),
  steps: z.array(step).min(1),
  basis,
});

const roles = z.strictObject({ roles: z.array(z.enum(StaffRole)).min(1), basis });

/** A catalogue of figures as it is written in its JSON file: each formula and each weight beside its basis. */
export const catalogueFile = z.strictObject({
  version: z.int().positive(),
  title: words,
  /** Local date from which it is in force, for periods that begin on it or later. */
  effectiveFrom: z.iso.date('must be a date, YYYY-MM-DD'),
  metrics: z.array(metric).min(1),
  weights: z.array(weightTable),
  /** Grounds on which a subject may be excluded (剔除). */
  exclusionGrounds: z.array(
    z.strictObject({
      code,
      name: words,
      subjects: z.array(z.enum(ReviewedKind)).min(1),
      basis,
    }),
  ),
  /** Figures that lose a case or a whistle together. */
  families: z.array(
    z.strictObject({
      code,
      name: words,
      subject: z.enum(ReviewedKind),
      sets: z.array(set).min(1),
      basis,
    }),
  ),
  /** Who reviews an exclusion, and an appeal against a deduction (申诉), in which order; who applies and takes back. */
  reviews: z.strictObject({ exclusion: review, appeal: review, applicants: roles, revokers: roles }),
});

export type CatalogueFile = z.infer<typeof catalogueFile>;

/** Numbers that decide who belongs to a set, as they are written in their JSON file. */
export const setRulesFile = z.strictObject({
  pingpongMoves: z.strictObject({ value: z.int().positive(), basis }),
  /** Channels by which a matter is found without a complaint (未诉先办). */
  proactiveChannels: z.strictObject({ value: z.array(words), basis }),
});
