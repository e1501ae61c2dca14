const HOUR = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  hourCycle: 'h23',
});
const DAY = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  weekday: 'long',
});

/** From which hour on people are greeted how. */
const GREETINGS = [
  [0, '夜深了'],
  [5, '早上好'],
  [9, '上午好'],
  [12, '中午好'],
  [14, '下午好'],
  [18, '晚上好'],
] as const;

/** A greeting for the time of day in China. */
export function greeting(now: number): string {
  const hour = Number(HOUR.format(now));
  return GREETINGS.findLast(([from]) => hour >= from)?.[1] ?? GREETINGS[0][1];
}

/** The day with its weekday, `2026年11月25日星期三`. */
export function dayText(now: number): string {
  return DAY.format(now);
}
