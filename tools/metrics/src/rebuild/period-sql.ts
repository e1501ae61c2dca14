import type { PlainScheme } from '../plain/plain-period';

/** Moves local time back until periods begin where the calendar's do, and names them as the scheme says. */
export function periodSql({ zone, unit, startDay, startHour, namedAfter }: PlainScheme): string {
  const moved = `(at AT TIME ZONE '${zone}') - interval '${startDay - 1} days ${startHour} hours'`;
  const named = namedAfter === 'end' ? `interval '1 ${unit}'` : `interval '0'`;
  return unit === 'month'
    ? `to_char(date_trunc('month', ${moved}) + ${named}, 'YYYY-MM')`
    : `to_char(${moved} + ${named}, 'YYYY-MM-DD')`;
}
