import { quantile } from '../measure';

/** One deadline that fired: when it was due and when something was done about it, in milliseconds since 1970. */
export interface Fired {
  readonly dueAt: number;
  readonly firedAt: number;
}

/** How a pile of deadlines was worked off. Lateness in milliseconds; `early` must be zero. */
export interface Drain {
  readonly fired: number;
  readonly early: number;
  readonly perSecond: number;
  readonly lateP50: number;
  readonly lateP99: number;
}

/** The rate from the first due instant to the last firing, and how late each one was. */
export function drainOf(all: readonly Fired[]): Drain {
  const late = all.map(({ dueAt, firedAt }) => firedAt - dueAt).sort((a, b) => a - b);
  const from = all.reduce((first, { dueAt }) => Math.min(first, dueAt), Infinity);
  const to = all.reduce((last, { firedAt }) => Math.max(last, firedAt), -Infinity);
  return {
    fired: all.length,
    early: late.filter((ms) => ms < 0).length,
    perSecond: (all.length * 1000) / (to - from),
    lateP50: quantile(late, 0.5),
    lateP99: quantile(late, 0.99),
  };
}
