import type { MetricSet } from '../metric-set';
import { HOUR_MS } from '../../time/instant';
import type {
  CountsBySet,
  Evaluation,
  Metric,
  MetricMaterial,
  PercentileMetric,
  ScoreMetric,
  WeightedSet,
} from './metric';
import { rankedAmount } from './spread';

const TENTHS_AN_HOUR = 10;
const NONE: Evaluation = { value: null, numerator: null, denominator: null };

/**
 * The value of a figure for one unit and period. Nothing is rounded, and a share of nothing is null, never 0: a unit
 * without a valid call-back has neither solved all nor none.
 */
export function evaluate(metric: Metric, material: MetricMaterial): Evaluation {
  const { counts } = material;
  switch (metric.kind) {
    case 'count': {
      const numerator = weighed(metric.numerator, counts, metric.exclusions);
      return { value: numerator, numerator, denominator: null };
    }
    case 'ratio':
      return share(
        weighed(metric.numerator, counts, metric.exclusions),
        weighed(metric.denominator, counts, metric.exclusions),
      );
    case 'mean':
      return share(
        amountOf(metric.set, counts, metric.exclusions) / HOUR_MS,
        membersOf(metric.set, counts, metric.exclusions),
      );
    case 'percentile':
      return percentile(metric, material);
    case 'stock': {
      const numerator = membersOf(metric.set, material.standing ?? {}, metric.exclusions);
      return { value: numerator, numerator, denominator: null };
    }
    case 'score':
      return score(metric, material);
  }
}

function share(numerator: number, denominator: number): Evaluation {
  return { value: denominator === 0 ? null : numerator / denominator, numerator, denominator };
}

function weighed(sets: readonly WeightedSet[], counts: CountsBySet, withoutExcluded: boolean): number {
  return sets.reduce((sum, { set, weight }) => sum + weight * membersOf(set, counts, withoutExcluded), 0);
}

function membersOf(set: MetricSet, counts: CountsBySet, withoutExcluded: boolean): number {
  const [facts = 0, , excluded = 0] = counts[set] ?? [];
  return withoutExcluded ? facts - excluded : facts;
}

function amountOf(set: MetricSet, counts: CountsBySet, withoutExcluded: boolean): number {
  const [, amount = 0, , excludedAmount = 0] = counts[set] ?? [];
  return withoutExcluded ? amount - excludedAmount : amount;
}

function percentile({ set, share: part }: PercentileMetric, { spreads = {} }: MetricMaterial): Evaluation {
  const { tenths, count } = rankedAmount(spreads[set] ?? {}, part);
  if (tenths === null) return { ...NONE, denominator: 0 };
  const hours = tenths / TENTHS_AN_HOUR;
  return { value: hours, numerator: hours, denominator: count };
}

/** A score of which one part has no value has none: half a score would be compared with whole ones. */
function score({ parts }: ScoreMetric, material: MetricMaterial): Evaluation {
  let sum = 0;
  for (const { metric, weight } of parts) {
    const { value } = evaluate(metric, material);
    if (value === null) return NONE;
    sum += weight * value;
  }
  return { ...NONE, value: sum * 100 };
}
