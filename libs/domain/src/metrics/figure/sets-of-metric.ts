import type { MetricSet } from '../metric-set';
import type { Metric } from './metric';

/** Every set that a figure counts; for a score those of its parts. */
export function setsOfMetric(metric: Metric): readonly MetricSet[] {
  switch (metric.kind) {
    case 'score':
      return metric.parts.flatMap((part) => setsOfMetric(part.metric));
    case 'ratio':
      return [...metric.numerator, ...metric.denominator].map(({ set }) => set);
    case 'count':
      return metric.numerator.map(({ set }) => set);
    case 'mean':
    case 'percentile':
    case 'stock':
      return [metric.set];
  }
}
