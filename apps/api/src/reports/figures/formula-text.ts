import type { Metric, WeightedSet } from '@suqiu/domain';
import { METRIC_SET_LABELS } from '../../labels/metric-set-labels';

/** The formula of a figure in one line, with the names of its sets. */
export function formulaText(metric: Metric): string {
  switch (metric.kind) {
    case 'count':
      return `${sum(metric.numerator)}(件)`;
    case 'ratio':
      return `${grouped(metric.numerator)} ÷ ${grouped(metric.denominator)}`;
    case 'mean':
      return `${METRIC_SET_LABELS[metric.set]}之和 ÷ 件数`;
    case 'percentile':
      return `${METRIC_SET_LABELS[metric.set]}由短到长排列,第 ${Number((metric.share * 100).toFixed(1))}% 位的值`;
    case 'stock':
      return `周期末仍处于“${METRIC_SET_LABELS[metric.set]}”的件数`;
    case 'score':
      return `100 × (${metric.parts.map(({ metric: part, weight }) => `${weight} × ${part.name}`).join(' + ')})`;
  }
}

function sum(sets: readonly WeightedSet[]): string {
  return sets
    .map(({ set, weight }) =>
      weight === 1 ? METRIC_SET_LABELS[set] : `${weight} × ${METRIC_SET_LABELS[set]}`,
    )
    .join(' + ');
}

function grouped(sets: readonly WeightedSet[]): string {
  return sets.length > 1 ? `(${sum(sets)})` : sum(sets);
}
