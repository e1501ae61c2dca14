import type { CalendarDay, CalendarSource, Season, WorkingWindow } from '@suqiu/domain';
import type { Draw } from './draw';

const DAY_MS = 86_400_000;

const HOURS: readonly (readonly WorkingWindow[])[] = [
  [
    { open: '09:00', close: '12:00' },
    { open: '14:00', close: '18:00' },
  ],
  [{ open: '08:30', close: '17:30' }],
  [{ open: '00:00', close: '24:00' }],
  [{ open: '20:00', close: '24:00' }],
  [
    { open: '00:00', close: '06:00' },
    { open: '06:00', close: '11:59' },
    { open: '12:01', close: '12:02' },
  ],
  [
    { open: '07:15', close: '11:45' },
    { open: '13:00', close: '16:10' },
    { open: '19:00', close: '21:00' },
  ],
];

/** A calendar like the national one, with days of a place, seasons, another zone, or a year that is not published. */
export function randomCalendar(national: CalendarSource, draw: Draw): CalendarSource {
  const missing = draw.chance(30) ? draw.oneOf([2024, 2025, 2026]) : null;
  return {
    ...national,
    zone: draw.chance(70) ? 'Asia/Shanghai' : draw.oneOf(['Asia/Urumqi', 'UTC']),
    seasons: draw.chance(40) ? national.seasons : randomSeasons(draw),
    years: national.years.filter(({ year }) => year !== missing),
    overlay: draw.chance(60) ? randomOverlay(draw) : [],
  };
}

function randomSeasons(draw: Draw): Season[] {
  const season = (from: string, to: string): Season => ({ from, to, windows: draw.oneOf(HOURS) });
  return draw.oneOf([
    () => [season('01-01', '12-31')],
    () => [season('06-01', '09-30'), season('10-01', '05-31')],
    () => [season('03-01', '02-29')],
    () => [season('05-01', '07-31'), season('08-01', '12-31'), season('01-01', '04-30')],
  ])();
}

function randomOverlay(draw: Draw): CalendarDay[] {
  const dates = new Set<string>();
  for (let count = draw.whole(1, 40); count > 0; count -= 1) {
    const day = Date.UTC(2024, 0, 1) + draw.whole(0, 3 * 365) * DAY_MS;
    dates.add(new Date(day).toISOString().slice(0, 10));
  }
  return [...dates].map((date) => ({ date, kind: draw.oneOf(['rest', 'work']), name: '本地安排' }));
}
