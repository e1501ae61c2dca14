import { durationText, TimeKind } from '../../../time/duration-text';
import type { RunningClock } from '../use-case';

/** Finer parts of a unit than this say nothing to people. */
const TENTHS = 10;

/** An amount of time in the unit of its limit, `3.3 个工作小时`; the API counts finer than people read. */
export function amountText(amount: number, unitLabel: string): string {
  return `${Math.floor(amount * TENTHS) / TENTHS} ${unitLabel}`;
}

/** What is left of a clock: small units in the two largest that people read, others in their own. */
export function leftText({ unit, unitLabel, remaining, remainingMs }: RunningClock['spent']): string {
  const small = unit === 'minute' || unit === 'second';
  return small ? durationText(remainingMs, TimeKind.wall) : amountText(remaining, unitLabel);
}
