import { compileCalendar, type Calendar, type CalendarDay, type CalendarSource } from '../src';

/** The days from `from` to `to`, both included, as one holiday. */
export function holiday(name: string, from: string, to: string): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
    days.push({ date: new Date(at).toISOString().slice(0, 10), kind: 'rest', name });
  }
  return days;
}

export const madeUp = (name: string, ...dates: string[]): CalendarDay[] =>
  dates.map((date) => ({ date, kind: 'work', name: `${name}调休上班` }));

/** The arrangement of 2026 in China (State Council notice of 2025-11-04), one season of working hours. */
export const CHINA_SOURCE: CalendarSource = {
  id: 'china@1',
  zone: 'Asia/Shanghai',
  seasons: [
    {
      from: '01-01',
      to: '12-31',
      windows: [
        { open: '09:00', close: '12:00' },
        { open: '14:00', close: '18:00' },
      ],
    },
  ],
  years: [
    {
      year: 2026,
      days: [
        ...holiday('元旦', '2026-01-01', '2026-01-03'),
        ...holiday('春节', '2026-02-15', '2026-02-23'),
        ...holiday('清明节', '2026-04-04', '2026-04-06'),
        ...holiday('劳动节', '2026-05-01', '2026-05-05'),
        ...holiday('端午节', '2026-06-19', '2026-06-21'),
        ...holiday('中秋节', '2026-09-25', '2026-09-27'),
        ...holiday('国庆节', '2026-10-01', '2026-10-07'),
        ...madeUp('元旦', '2026-01-04'),
        ...madeUp('春节', '2026-02-14', '2026-02-28'),
        ...madeUp('劳动节', '2026-05-09'),
        ...madeUp('国庆节', '2026-09-20', '2026-10-10'),
      ],
    },
  ],
  statutory: {
    fixed: [
      { day: '01-01', name: '元旦' },
      { day: '10-01', name: '国庆节' },
    ],
    dates: [{ date: '2027-02-05', name: '春节' }],
  },
  overlay: [],
};

/** The same with some parts otherwise. */
export const chinaWith = (parts: Partial<CalendarSource>): Calendar =>
  compileCalendar({ ...CHINA_SOURCE, ...parts });

export const CHINA = chinaWith({});
