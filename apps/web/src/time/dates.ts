/** Everything is told in the time of China, wherever the machine stands. */
const ZONE = 'Asia/Shanghai';
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** From so many days on a date says more than their number. */
const DAYS_TOLD = 7;

const MINUTES = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** An instant as `YYYY-MM-DD HH:mm`. */
export function localMinute(instant: string | number): string {
  return MINUTES.format(new Date(instant));
}

/** The local day of an instant as `YYYY-MM-DD`. */
export function localDay(instant: string | number): string {
  return localMinute(instant).slice(0, 10);
}

/** The instant at which a local day (`YYYY-MM-DD`) begins; China has had no summer time since 1991. */
export function startOfLocalDay(day: string): string {
  return new Date(`${day}T00:00:00+08:00`).toISOString();
}

/** How long ago an instant was, or how soon it will be; the date itself where it is more than a week. */
export function relativeText(instant: string, now: number): string {
  const ms = now - Date.parse(instant);
  const far = Math.abs(ms);
  if (far < MINUTE) return '刚刚';
  const side = ms > 0 ? '前' : '后';
  if (far < HOUR) return `${Math.floor(far / MINUTE)}分钟${side}`;
  if (far < DAY) return `${Math.floor(far / HOUR)}小时${side}`;
  if (far < DAYS_TOLD * DAY) return `${Math.floor(far / DAY)}天${side}`;
  return localMinute(instant);
}
