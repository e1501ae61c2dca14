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
  const shown = units.flatMap((unit) =>
    unit.value === null ? [] : [{ unit, value: rounded(metric, unit.value), total: unit.total }],
  );
  type Shown = (typeof shown)[number];
  const order = (a: Shown, b: Shown): number => better * (b.value - a.value) || b.total - a.total;
  const valued = shown.sort(order);
  const without = units.filter(({ value }) => value === null);
  return [
    ...valued.map((one) => ({
      ...one.unit,
      rank: metric.direction === 'band' ? null : valued.findIndex((other) => order(other, one) === 0) + 1,
    })),
    ...without.map((unit) => ({ ...unit, rank: null })),
  ];
}
