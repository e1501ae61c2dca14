import {
  periodBounds,
  periodOf,
  periodsBetween,
  periodYearBefore,
  previousPeriod,
  type PeriodScheme,
} from '../..';

const CALENDAR: PeriodScheme = {
  code: 'calendar_month',
  name: '自然月',
  zone: 'Asia/Shanghai',
  unit: 'month',
  startDay: 1,
  startHour: 0,
  namedAfter: 'start',
  basis: 'design',
};
const ASSESSMENT: PeriodScheme = { ...CALENDAR, code: 'assessment_month', startDay: 19, namedAfter: 'end' };
const NOON: PeriodScheme = { ...CALENDAR, code: 'noon_day', unit: 'day', startHour: 12, namedAfter: 'end' };

const at = (local: string): number => Date.parse(`${local}+08:00`);

describe('a period', () => {
  it.each([
    [CALENDAR, '2026-01-01T00:00:00.000', '2026-01'],
    [CALENDAR, '2026-01-31T23:59:59.999', '2026-01'],
    [ASSESSMENT, '2026-09-18T23:59:59.999', '2026-09'],
    [ASSESSMENT, '2026-09-19T00:00:00.000', '2026-10'],
    [ASSESSMENT, '2026-12-19T00:00:00.000', '2027-01'],
    [NOON, '2026-10-31T11:59:59.999', '2026-10-31'],
    [NOON, '2026-10-31T12:00:00.000', '2026-11-01'],
    [NOON, '2026-12-31T12:00:00.000', '2027-01-01'],
  ])('of %j holds %s as %s', (scheme, local, key) => {
    expect(periodOf(scheme, at(local))).toBe(key);
  });

  it.each([
    [CALENDAR, '2026-02', '2026-02-01T00:00', '2026-03-01T00:00'],
    [ASSESSMENT, '2026-10', '2026-09-19T00:00', '2026-10-19T00:00'],
    [ASSESSMENT, '2026-01', '2025-12-19T00:00', '2026-01-19T00:00'],
    [NOON, '2026-10-31', '2026-10-30T12:00', '2026-10-31T12:00'],
  ])('of %j named %s runs from %s to %s', (scheme, key, from, to) => {
    expect(periodBounds(scheme, key)).toEqual({ from: at(from), to: at(to) });
  });

  it.each([
    [CALENDAR, '2026-01', '2025-12', '2025-01'],
    [ASSESSMENT, '2026-10', '2026-09', '2025-10'],
    [NOON, '2024-03-01', '2024-02-29', '2023-03-01'],
    [NOON, '2024-02-29', '2024-02-28', '2023-02-28'],
  ])('of %j named %s follows %s and is compared with %s', (scheme, key, before, yearBefore) => {
    expect(previousPeriod(scheme, key)).toBe(before);
    expect(periodYearBefore(scheme, key)).toBe(yearBefore);
  });

  it('begins where the one before ends, whatever the scheme', () => {
    for (const scheme of [CALENDAR, ASSESSMENT, NOON]) {
      const keys = periodsBetween(scheme, at('2023-12-01T00:00'), at('2026-03-01T00:00'));
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) {
        const { from, to } = periodBounds(scheme, key);
        expect([periodOf(scheme, from), periodOf(scheme, to - 1)]).toEqual([key, key]);
        expect(periodBounds(scheme, previousPeriod(scheme, key)).to).toBe(from);
      }
    }
  });

  it.each([
    [CALENDAR, '2026-13'],
    [CALENDAR, '2026-10-01'],
    [NOON, '2026-02-29'],
    [NOON, '2026-02'],
    [CALENDAR, ''],
  ])('of %j is not named "%s"', (scheme, key) => {
    expect(() => periodBounds(scheme, key)).toThrow(
      expect.objectContaining({ code: 'period.unknown', key }) as Error,
    );
  });

  it('lists the periods that a stretch of time touches', () => {
    expect(periodsBetween(CALENDAR, at('2026-01-15T00:00'), at('2026-03-01T00:00'))).toEqual([
      '2026-01',
      '2026-02',
    ]);
    expect(periodsBetween(NOON, at('2026-01-01T00:00'), at('2026-01-01T00:00'))).toEqual(['2026-01-01']);
  });
});
