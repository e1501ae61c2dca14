/** Finer parts of a unit than this say nothing to people. */
const TENTHS = 10;

/** An amount of time in the unit of its limit, `3.3 个工作小时`; the API counts finer than people read. */
export function amountText(amount: number, unitLabel: string): string {
  return `${Math.floor(amount * TENTHS) / TENTHS} ${unitLabel}`;
}
