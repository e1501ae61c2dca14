const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Whether a stretch of time passes on the wall clock, or only inside working hours. */
export const TimeKind = { wall: 'wall', working: 'working' } as const;
export type TimeKind = (typeof TimeKind)[keyof typeof TimeKind];

/**
 * A stretch of time in its two largest units, `3小时12分`. Working time is never put into days: how long a working day is,
 * only its calendar knows.
 */
export function durationText(ms: number, kind: TimeKind): string {
  if (ms < MINUTE) return `${Math.floor(ms / SECOND)}秒`;
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)}分`;
  if (kind === TimeKind.working || ms < DAY) return two(ms, HOUR, '小时', MINUTE, '分');
  return two(ms, DAY, '天', HOUR, '小时');
}

function two(ms: number, large: number, largeWord: string, small: number, smallWord: string): string {
  const rest = Math.floor((ms % large) / small);
  return `${Math.floor(ms / large)}${largeWord}${rest > 0 ? `${rest}${smallWord}` : ''}`;
}
