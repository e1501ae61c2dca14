import { readCalendar } from './read-calendar';

const { dates } = readCalendar().statutory;
const YEARS = ['2027', '2028', '2029', '2030', '2031', '2032', '2033', '2034', '2035'];
const MONTHS_AND_DAYS = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'Asia/Shanghai',
  month: 'numeric',
  day: 'numeric',
});

/**
 * New moons so near to midnight in Beijing that the library's moon falls on the other day: 2027-02-06 23:56 and
 * 2030-02-03 00:07. The first day of the year is the day of the new moon (GB/T 33661-2017).
 */
const OFF_BY: Readonly<Record<string, number>> = { '2027': 1, '2030': -1 };

/** The Gregorian date of a lunar month and day, by the calendar that Node comes with. */
function lunar(year: string, month: number, day: number): string {
  for (let at = Date.UTC(Number(year), 0, 1, 4); ; at += 86_400_000) {
    if (MONTHS_AND_DAYS.format(at) === `${month}/${day}`) return new Date(at).toISOString().slice(0, 10);
  }
}

function datesOf(year: string, name: string): string[] {
  return dates.filter((day) => day.name === name && day.date.startsWith(year)).map(({ date }) => date);
}

const shifted = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

describe('the days of the law by moon and sun', () => {
  it.each(YEARS)('are there for %s', (year) => {
    const newYear = shifted(lunar(year, 1, 1), -(OFF_BY[year] ?? 0));
    expect(datesOf(year, '春节')).toEqual([-1, 0, 1, 2].map((days) => shifted(newYear, days)));
    expect(datesOf(year, '端午节')).toEqual([lunar(year, 5, 5)]);
    expect(datesOf(year, '中秋节')).toEqual([lunar(year, 8, 15)]);
  });

  it.each(YEARS)('have Qingming of %s where the sun stands at 15 degrees', (year) => {
    const [date] = datesOf(year, '清明节');
    const midnightInBeijing = Date.parse(`${date}T00:00:00+08:00`);
    expect(solarLongitude(midnightInBeijing)).toBeLessThan(15);
    expect(solarLongitude(midnightInBeijing + 86_400_000)).toBeGreaterThan(15);
  });
});

/** The sun's apparent longitude in degrees, to about a hundredth (Meeus, Astronomical Algorithms, chapter 25). */
function solarLongitude(at: number): number {
  const centuries = (at / 86_400_000 + 2_440_587.5 - 2_451_545) / 36_525;
  const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
  const mean = 280.46646 + 36_000.76983 * centuries;
  const anomaly = 357.52911 + 35_999.05029 * centuries;
  const centre = 1.914602 * sin(anomaly) + 0.019993 * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly);
  const nutation = 0.00569 + 0.00478 * sin(125.04 - 1934.136 * centuries);
  return (mean + centre - nutation) % 360;
}
