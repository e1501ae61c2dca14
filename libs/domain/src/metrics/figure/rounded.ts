import type { Metric } from './metric';

/** Enough to absorb what binary fractions leave: 0.355 of a percent must not become 0.35. */
const NUDGE = 1e-9;

/** A value as it is shown and compared: percents with the decimals of the percent, halves away from zero. */
export function rounded({ unit, decimals }: Pick<Metric, 'unit' | 'decimals'>, value: number): number {
  const scale = 10 ** (decimals + (unit === 'percent' ? 2 : 0));
  return (Math.sign(value) * Math.round(Math.abs(value) * scale + NUDGE)) / scale;
}
