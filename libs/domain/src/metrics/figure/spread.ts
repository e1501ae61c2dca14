import { HOUR_MS } from '../../time/instant';
import type { AmountSpread } from './metric';

const TENTH_MS = HOUR_MS / 10;

/** An amount of milliseconds in tenths of an hour, halves up: the precision in which times are shown. */
export function tenthsOf(amount: number): number {
  return Math.round(amount / TENTH_MS);
}

/**
 * The amount that a share of all does not exceed, in tenths of an hour, and how many there are: the nearest rank, so one
 * that really occurred; null where there are none. To round first changes nothing, as rounding keeps the order.
 */
export function rankedAmount(spread: AmountSpread, share: number): { tenths: number | null; count: number } {
  const steps = Object.entries(spread)
    .map(([tenths, count]) => ({ tenths: Number(tenths), count }))
    .sort((a, b) => a.tenths - b.tenths);
  const count = steps.reduce((sum, step) => sum + step.count, 0);
  let below = 0;
  for (const step of steps) {
    below += step.count;
    if (below >= Math.ceil(share * count)) return { tenths: step.tenths, count };
  }
  return { tenths: null, count };
}
