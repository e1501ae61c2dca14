import type { CountsBySet, Metric, MetricMaterial, MetricSet, SetCount, WeightedSet } from '@suqiu/domain';

/** A part of a figure whose cases can be listed. */
export const FigurePart = {
  numerator: 'numerator',
  denominator: 'denominator',
  /** What was taken out by decisions. */
  excluded: 'excluded',
} as const;
export type FigurePart = (typeof FigurePart)[keyof typeof FigurePart];

/** The sets of a part, each with its weight; empty for a score, which is made of other figures. */
export function setsOf(metric: Metric, part: FigurePart): readonly WeightedSet[] {
  switch (metric.kind) {
    case 'score':
      return [];
    case 'ratio':
      return part === 'numerator' ? metric.numerator : metric.denominator;
    case 'count':
      return metric.numerator;
    default:
      return [{ set: metric.set, weight: 1 }];
  }
}

/** Whether a list of the part holds what decisions took out: only that (true), none of it (false), or all (null). */
export function excludedIn(metric: Metric, part: FigurePart): boolean | null {
  if (part === 'excluded') return true;
  return metric.exclusions || metric.kind === 'percentile' ? false : null;
}

/** How many facts of a set are in a part of a figure: exactly as many as its list has. */
export function countIn(metric: Metric, part: FigurePart, set: MetricSet, material: MetricMaterial): number {
  const [facts, , excluded] = countsOf(metric, material)[set] ?? NOTHING;
  if (part === 'excluded') return excluded;
  if (metric.kind === 'percentile') return facts - excluded;
  return metric.exclusions ? facts - excluded : facts;
}

const NOTHING: SetCount = [0, 0, 0, 0];

function countsOf(metric: Metric, { counts, standing = {} }: MetricMaterial): CountsBySet {
  return metric.kind === 'stock' ? standing : counts;
}
