import { CHINA } from '../../test/policy';
import { dueAt } from './due-at';
import type { Calendar } from './calendar';
import type { Limit } from './limit';

const UTC: Calendar = { id: 'utc@1', zoneOffsetMinutes: 0 };
const WEST: Calendar = { id: 'west@1', zoneOffsetMinutes: -(4 * 60 + 30) };

/** Local times in the calendar's zone, written with their offset, so that the host's own zone cannot matter. */
const VECTORS: readonly (readonly [start: string, amount: number, unit: Limit['unit'], due: string])[] = [
  ['2026-03-02T09:00:00+08:00', 45, 'second', '2026-03-02T09:00:45+08:00'],
  ['2026-03-02T23:45:00+08:00', 30, 'minute', '2026-03-03T00:15:00+08:00'],
  ['2026-03-02T09:00:00+08:00', 24, 'hour', '2026-03-03T09:00:00+08:00'],
  ['2025-12-31T17:30:00+08:00', 24, 'hour', '2026-01-01T17:30:00+08:00'],
  ['2026-02-14T10:00:00+08:00', 24, 'hour', '2026-02-15T10:00:00+08:00'],
  ['2026-03-02T09:00:00+08:00', 1, 'natural_day', '2026-03-03T23:59:59+08:00'],
  ['2026-03-02T00:00:00+08:00', 1, 'natural_day', '2026-03-03T23:59:59+08:00'],
  ['2026-03-02T23:59:59+08:00', 1, 'natural_day', '2026-03-03T23:59:59+08:00'],
  ['2026-03-03T00:00:00+08:00', 1, 'natural_day', '2026-03-04T23:59:59+08:00'],
  ['2026-03-03T07:59:59+08:00', 1, 'natural_day', '2026-03-04T23:59:59+08:00'],
  ['2026-03-03T08:00:00+08:00', 1, 'natural_day', '2026-03-04T23:59:59+08:00'],
  ['2025-12-31T17:30:00+08:00', 15, 'natural_day', '2026-01-15T23:59:59+08:00'],
  ['2026-02-27T10:00:00+08:00', 2, 'natural_day', '2026-03-01T23:59:59+08:00'],
  ['2028-02-27T10:00:00+08:00', 2, 'natural_day', '2028-02-29T23:59:59+08:00'],
  ['2026-03-07T22:00:00-05:00', 3, 'natural_day', '2026-03-11T23:59:59+08:00'],
  ['1969-12-31T20:00:00+08:00', 1, 'natural_day', '1970-01-01T23:59:59+08:00'],
];

describe('when a limit is used up', () => {
  it.each(VECTORS)('counts from %s %d %s to %s', (start, amount, unit, due) => {
    expect(new Date(dueAt(Date.parse(start), { amount, unit }, CHINA)).toISOString()).toBe(
      new Date(due).toISOString(),
    );
  });

  it('ends the day in the zone of the calendar, east or west of Greenwich', () => {
    const start = Date.parse('2026-03-02T20:00:00Z');
    const oneDay: Limit = { amount: 1, unit: 'natural_day' };
    expect(dueAt(start, oneDay, UTC)).toBe(Date.parse('2026-03-03T23:59:59Z'));
    expect(dueAt(start, oneDay, CHINA)).toBe(Date.parse('2026-03-04T23:59:59+08:00'));
    expect(dueAt(start, oneDay, WEST)).toBe(Date.parse('2026-03-03T23:59:59-04:30'));
  });

  it('is later than the start, and never sooner when the limit or the start is later', () => {
    const units = ['second', 'minute', 'hour', 'natural_day'] as const;
    for (const unit of units) {
      for (let hour = 0; hour < 72; hour += 1) {
        const start = Date.parse('2026-03-01T00:30:00Z') + hour * 3_600_000;
        const due = dueAt(start, { amount: 2, unit }, CHINA);
        expect(due).toBeGreaterThan(start);
        expect(dueAt(start, { amount: 3, unit }, CHINA)).toBeGreaterThan(due);
        expect(dueAt(start + 3_600_000, { amount: 2, unit }, CHINA)).toBeGreaterThanOrEqual(due);
      }
    }
  });
});
