import { CHINA_SOURCE, chinaWith } from '../../test/calendar';
import { compileCalendar, factsOfDay } from './calendar';
import { CalendarInvalidError, type CalendarSource } from './calendar-source';
import { dayOfDate } from './day';

const season = CHINA_SOURCE.seasons[0]!;
const hours = (...windows: readonly (readonly [string, string])[]): Partial<CalendarSource> => ({
  seasons: [{ ...season, windows: windows.map(([open, close]) => ({ open, close })) }],
});
const daysOf2026 = (...dates: string[]): Partial<CalendarSource> => ({
  years: [{ year: 2026, days: dates.map((date) => ({ date, kind: 'rest', name: '假' })) }],
});

const REFUSED: readonly (readonly [path: string, problem: string, parts: Partial<CalendarSource>])[] = [
  ['seasons.0.windows', 'names no working hours', hours()],
  ['seasons.0.windows.0.close', '09:00 is not later than 09:00', hours(['09:00', '09:00'])],
  ['seasons.0.windows.0.open', '"9:00" is no time of day, HH:MM', hours(['9:00', '12:00'])],
  ['seasons.0.windows.0.close', '"24:30" is no time of day, HH:MM', hours(['09:00', '24:30'])],
  [
    'seasons.0.windows.1.open',
    'lies before the window above has closed',
    hours(['09:00', '12:00'], ['11:59', '18:00']),
  ],
  ['seasons.0.from', '"02-30" is no day of the year, MM-DD', { seasons: [{ ...season, from: '02-30' }] }],
  ['seasons.0.to', '"13-01" is no day of the year, MM-DD', { seasons: [{ ...season, to: '13-01' }] }],
  ['seasons', 'leave out 12-31', { seasons: [{ ...season, to: '12-30' }] }],
  [
    'seasons.1',
    'covers 05-01 a second time',
    { seasons: [season, { ...season, from: '05-01', to: '05-01' }] },
  ],
  ['years.0.days.0.date', '"2026-02-29" is no date, YYYY-MM-DD', daysOf2026('2026-02-29')],
  ['years.0.days.0.date', '"today" is no date, YYYY-MM-DD', daysOf2026('today')],
  ['years.0.days.1.date', '2026-05-01 is there a second time', daysOf2026('2026-05-01', '2026-05-01')],
  [
    'years.0.days.0.date',
    '2027-01-01 is neither in this year nor in the December before',
    daysOf2026('2027-01-01'),
  ],
  [
    'years.0.days.0.date',
    '2025-11-30 is neither in this year nor in the December before',
    daysOf2026('2025-11-30'),
  ],
  [
    'years.1.year',
    '2026 is there a second time',
    {
      years: [
        { year: 2026, days: [] },
        { year: 2026, days: [] },
      ],
    },
  ],
  [
    'overlay.1.date',
    '2026-03-03 is there a second time',
    {
      overlay: [
        { date: '2026-03-03', kind: 'rest', name: '三月三' },
        { date: '2026-03-03', kind: 'work', name: '值守' },
      ],
    },
  ],
  [
    'statutory.fixed.0.day',
    '"5-1" is no day of the year, MM-DD',
    { statutory: { fixed: [{ day: '5-1', name: '劳动节' }], dates: [] } },
  ],
  [
    'statutory.dates.0.date',
    '"2027-02-30" is no date, YYYY-MM-DD',
    { statutory: { fixed: [], dates: [{ date: '2027-02-30', name: '春节' }] } },
  ],
];

describe('a calendar', () => {
  it.each(REFUSED)('is refused at %s: %s', (path, problem, parts) => {
    const compile = () => compileCalendar({ ...CHINA_SOURCE, ...parts });
    expect(compile).toThrow(CalendarInvalidError);
    expect(compile).toThrow(expect.objectContaining({ path, problem }));
  });

  it('takes days of the December before as part of a year', () => {
    const calendar = chinaWith(daysOf2026('2025-12-31'));
    expect(factsOfDay(calendar, dayOfDate('2025-12-31')!)).toEqual({
      isWork: false,
      name: '假',
      windows: [],
    });
  });

  it('lets windows touch, and a season wrap the end of the year and have a 29 February', () => {
    const calendar = chinaWith({
      seasons: [
        {
          from: '10-01',
          to: '02-29',
          windows: [
            { open: '00:00', close: '12:00' },
            { open: '12:00', close: '24:00' },
          ],
        },
        { ...season, from: '03-01', to: '09-30' },
      ],
    });
    const openOn = (date: string) => factsOfDay(calendar, dayOfDate(date)!).windows[0]!.open;
    expect([openOn('2028-02-29'), openOn('2026-12-31'), openOn('2026-03-02')]).toEqual([0, 0, 9 * 3_600_000]);
  });
});
