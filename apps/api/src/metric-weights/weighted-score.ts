import { evaluate, rank, type Metric, type MetricMaterial, type ScoreMetric } from '@suqiu/domain';
import type { Organisation } from '../organisations/organisation';
import { figureValueView } from '../metrics/figure-value';
import type { WeightedUnitView } from './weights.view';

/** The same score by two tables of weights, for units of one kind; in the order of the new ranks. */
export function weightedUnits(
  before: ScoreMetric,
  after: ScoreMetric,
  units: readonly Organisation[],
  materialOf: (unit: Organisation) => MetricMaterial,
): WeightedUnitView[] {
  const old = new Map(ranked(before, units, materialOf).map((each) => [each.unit.id, each]));
  return ranked(after, units, materialOf).map(({ unit, value, rank: rankAfter }) => {
    const { id, code, name } = unit;
    return {
      organisation: { code, name },
      before: shown(before, old.get(id)?.value ?? null),
      after: shown(after, value),
      rankBefore: old.get(id)?.rank ?? null,
      rankAfter,
    };
  });
}

function ranked(
  metric: ScoreMetric,
  units: readonly Organisation[],
  materialOf: (unit: Organisation) => MetricMaterial,
) {
  const valued = units.map((unit) => {
    const material = materialOf(unit);
    const total = material.counts.first_received?.[0] ?? 0;
    return { unit, total, value: evaluate(metric, material).value };
  });
  return rank(metric, valued);
}

function shown(metric: Metric, value: number | null) {
  return figureValueView(metric, { value, numerator: null, denominator: null });
}
