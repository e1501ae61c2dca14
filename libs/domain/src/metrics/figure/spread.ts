import { HOUR_MS } from '../../time/instant';
import type { AmountSpread } from './metric';

const TENTH_MS = HOUR_MS / 10;

/** An amount of milliseconds in tenths of an hour, halves up: the precision in which times are shown. */
export function tenthsOf(amount: number): number {
  return Math.round(amount / TENTH_MS);
}

/**
 * The amount that a share of all does not exceed, in tenths of an hour, and how many there are: the nearest rank, so one
 * that really occurred; null where there are none. To round first changes nothing, as rounding keeps the order. Whole
 * numbers as keys come in their order by the language, so nothing is sorted: dashboards ask this for every unit.
 */
export function rankedAmount(spread: AmountSpread, share: number): { tenths: number | null; count: number } {
  const steps = Object.entries(spread);
  let count = 0;
  for (const [, facts] of steps) count += facts;
  const rank = Math.ceil(share * count);
  let below = 0;
  for (const [tenths, facts] of steps) {
    below += facts;
    if (below >= rank) return { tenths: Number(tenths), count };
  }
  return { tenths: null, count };
}
