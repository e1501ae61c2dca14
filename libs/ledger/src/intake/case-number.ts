import { MINUTE_MS, type Calendar, type Instant } from '@suqiu/domain';

const DIGITS = 6;

const REAL = 'SQ';
/** Begins the numbers of simulated cases (模拟), so that nobody takes one for a case that somebody brought. */
export const SIMULATED = 'MN';

/** A case number: `SQ`, the local day of the receipt, and a running number of at least six digits. */
export function caseNumber(
  at: Instant,
  running: number | string,
  calendar: Calendar,
  prefix: typeof REAL | typeof SIMULATED = REAL,
): string {
  const local = new Date(at + calendar.zoneOffsetMinutes * MINUTE_MS).toISOString();
  return `${prefix}${local.slice(0, 10).replaceAll('-', '')}-${String(running).padStart(DIGITS, '0')}`;
}
