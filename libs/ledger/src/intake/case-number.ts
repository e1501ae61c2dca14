import { MINUTE_MS, type Calendar, type Instant } from '@suqiu/domain';

const DIGITS = 6;

/** A case number: `SQ`, the local day of the receipt, and a running number of at least six digits. */
export function caseNumber(at: Instant, running: number | string, calendar: Calendar): string {
  const local = new Date(at + calendar.zoneOffsetMinutes * MINUTE_MS).toISOString();
  return `SQ${local.slice(0, 10).replaceAll('-', '')}-${String(running).padStart(DIGITS, '0')}`;
}
