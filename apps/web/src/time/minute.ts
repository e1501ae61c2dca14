const MINUTES = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** An instant as people of the place write it, to the minute: `2026-11-23 09:05`. */
export function minuteOf(instant: string): string {
  return MINUTES.format(new Date(instant));
}
