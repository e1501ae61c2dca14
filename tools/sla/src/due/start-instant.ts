import type { Calendar, Instant } from '@suqiu/domain';
import { UsageError } from '../usage-error';

const MINUTE_MS = 60_000;
const START =
  /^(?<date>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2})(?::(?<seconds>\d{2})(?:\.(?<fraction>\d{1,3}))?)?(?<offset>Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * The instant of a start such as `2026-02-14T10:00+08:00`. Without an offset it is local time of the calendar, without
 * a time the beginning of that day. Throws UsageError where no such moment exists.
 */
export function startInstant(text: string, calendar: Calendar): Instant {
  const {
    date = '',
    time = '00:00',
    seconds = '00',
    fraction = '0',
    offset,
  } = START.exec(text)?.groups ?? {};
  const written = `${date}T${time}:${seconds}.${fraction.padEnd(3, '0')}Z`;
  const wall = Date.parse(written);
  if (Number.isNaN(wall) || new Date(wall).toISOString() !== written) {
    throw new UsageError(
      `"${text}" is no start. Write a date and time such as 2026-02-14T10:00+08:00; without an offset it is local time.`,
    );
  }
  return wall - (offset === undefined ? calendar.zoneOffsetMinutes : minutesOf(offset)) * MINUTE_MS;
}

function minutesOf(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return offset.startsWith('-') ? -minutes : minutes;
}
