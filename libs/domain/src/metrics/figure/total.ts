import { sumOfMaterials } from './counts';
import { evaluate } from './evaluate';
import type { Evaluation, Metric, MetricMaterial } from './metric';

/**
 * The total over units, made as the figure says: the arithmetic mean of the units' values (the 汇总 row of the tool of
 * 怀柔; units without a value are left out), or recomputed from the sums. Numerator and denominator are sums in both. Who
 * totals many figures of the same units adds them up once and gives what is `together`.
 */
export function total(
  metric: Metric,
  units: readonly MetricMaterial[],
  together: MetricMaterial = sumOfMaterials(units),
): Evaluation & { readonly made: Metric['totals'] } {
  const fromSums = evaluate(metric, together);
  if (metric.totals === 'from_sums') return { ...fromSums, made: 'from_sums' };
  const values = units.map((unit) => evaluate(metric, unit).value).filter((value) => value !== null);
  const value = values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
  return { ...fromSums, value, made: 'mean_of_units' };
}
