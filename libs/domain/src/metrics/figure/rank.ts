import type { Metric } from './metric';
import { rounded } from './rounded';

/** A unit with its value, to be put in order. */
export interface RankedInput {
  readonly value: number | null;
  /** What decides between equal values: how much there was to do (the denominator, or the intake). */
  readonly total: number;
}

/**
 * Units of one kind in the order of their values, best first; equal values (as shown) by the larger total, as the tool of
 * 怀柔 ranks. Those that are equal in both share a rank. A unit without a value has no rank and comes last; a figure
 * with a band ranks nobody.
 */
export function rank<T extends RankedInput>(
  metric: Pick<Metric, 'direction' | 'unit' | 'decimals'>,
  units: readonly T[],
): (T & { readonly rank: number | null })[] {
  const better = metric.direction === 'lower' ? -1 : 1;
  const shown = (unit: T): number => (unit.value === null ? NaN : rounded(metric, unit.value));
  const order = (a: T, b: T): number => better * (shown(b) - shown(a)) || b.total - a.total;
  const valued = units.filter(({ value }) => value !== null).sort(order);
  const without = units.filter(({ value }) => value === null);
  return [
    ...valued.map((unit) => ({
      ...unit,
      rank: metric.direction === 'band' ? null : valued.findIndex((other) => order(other, unit) === 0) + 1,
    })),
    ...without.map((unit) => ({ ...unit, rank: null })),
  ];
}
