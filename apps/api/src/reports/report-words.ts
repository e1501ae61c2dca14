import { DAY_MS, HOUR_MS } from '@suqiu/domain';

/** Reports are read in China; the house rule forbids the machine's own time zone. */
const CHINA_OFFSET_MS = 8 * HOUR_MS;

const local = (at: Date): Date => new Date(at.getTime() + CHINA_OFFSET_MS);

/** 2026年10月3日. */
export function dateInWords(at: Date): string {
  const day = local(at);
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
}

/** 2026-10-03 14:05. */
export function minuteInWords(at: Date): string {
  return local(at).toISOString().slice(0, 16).replace('T', ' ');
}

/** Days between two instants with one decimal. */
export function daysBetween(from: Date, to: Date): string {
  return String(Number(((to.getTime() - from.getTime()) / DAY_MS).toFixed(1)));
}
