import { hoursOfYear, monthsOf, specialRuns, type CalendarDay } from './calendar-months';

const HOURS = [
  { open: '09:00', close: '12:00' },
  { open: '14:00', close: '18:00' },
];
const LABELS = { workday: '工作日', weekend: '周末', holiday: '放假', make_up: '调休上班' };

const day = (
  date: string,
  kind: CalendarDay['kind'] = 'workday',
  name: string | null = null,
): CalendarDay => ({
  date,
  weekday: ((new Date(date).getUTCDay() + 6) % 7) + 1,
  kind,
  kindLabel: LABELS[kind],
  name,
  local: false,
  hours: kind === 'workday' || kind === 'make_up' ? HOURS : [],
});

const START = [
  day('2026-01-01', 'holiday', '元旦'),
  day('2026-01-02', 'holiday', '元旦'),
  day('2026-01-03', 'holiday', '元旦'),
  day('2026-01-04', 'make_up', '元旦调休上班'),
  day('2026-01-05'),
  day('2026-02-01', 'weekend'),
];

describe('a year of the calendar', () => {
  it('has each day under its day of the week', () => {
    const [january, february] = monthsOf(START);
    expect(january?.weeks.map((week) => week.map((each) => each?.date.slice(-2) ?? ''))).toEqual([
      ['', '', '', '01', '02', '03', '04'],
      ['05', '', '', '', '', '', ''],
    ]);
    expect(january?.workDays).toBe(2);
    expect(february?.weeks[0]?.at(-1)?.date).toBe('2026-02-01');
  });

  it('tells holidays and days worked instead as runs', () => {
    expect(specialRuns(START)).toEqual([
      { from: '2026-01-01', to: '2026-01-03', days: 3, kindLabel: '放假', name: '元旦', local: false },
      {
        from: '2026-01-04',
        to: '2026-01-04',
        days: 1,
        kindLabel: '调休上班',
        name: '元旦调休上班',
        local: false,
      },
    ]);
  });

  it('says which hours are worked on how many days', () => {
    expect(hoursOfYear(START)).toEqual([{ text: '09:00–12:00、14:00–18:00', days: 2 }]);
  });
});
