import { MINUTE_MS, type Calendar, type Instant } from '@suqiu/domain';

const DIGITS = 6;

/**
 * What a number begins with: `SQ` for a case (诉求), `SH` for a whistle (吹哨); `MN` for a simulated case and `MH` for a
 * simulated whistle (模拟), so that nobody takes them for what somebody brought.
 */
export type NumberPrefix = 'SQ' | 'SH' | 'MN' | 'MH';

/** A number that people read out: the prefix, the local day, and a running number of at least six digits. */
export function datedNumber(
  prefix: NumberPrefix,
  at: Instant,
  running: number | string,
  calendar: Calendar,
): string {
  const local = new Date(at + calendar.zoneOffsetMinutes * MINUTE_MS).toISOString();
  return `${prefix}${local.slice(0, 10).replaceAll('-', '')}-${String(running).padStart(DIGITS, '0')}`;
}
