/** Maps values between two ends to a length. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  /** Round values between the ends, both included, to be written at the axis. */
  readonly ticks: readonly number[];
  at(value: number, length: number): number;
}

const STEPS = [1, 2, 2.5, 5, 10];
const WANTED = 4;

/** A scale with round ends around all values; `zero` makes it begin at zero, as bars must. */
export function scaleOf(values: readonly number[], zero: boolean): Scale {
  const lowest = zero ? 0 : Math.min(...values);
  const highest = Math.max(...values, zero ? 0 : lowest);
  const step = roundStep((highest - lowest || Math.abs(highest) || 1) / WANTED);
  const from = Math.floor(lowest / step) * step;
  const to = Math.max(Math.ceil(highest / step) * step, from + step);
  const count = Math.round((to - from) / step);
  return {
    from,
    to,
    ticks: Array.from({ length: count + 1 }, (_, index) => Number((from + index * step).toPrecision(12))),
    at: (value, length) => ((value - from) / (to - from)) * length,
  };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = STEPS.find((each) => each * power >= rough * 0.999) ?? 10;
  return step * power;
}
