import { CHINA } from '../../test/calendar';
import { deadline } from './deadline';
import { parseLimit } from './limit-text';
import type { Pause } from './pause';
import { instantAtShare, spent } from './progress';

const at = (local: string): number => Date.parse(`${local}+08:00`);
const inChina = (instant: number): string => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 19);
const pause = (from: string, to: string | null): Pause => ({
  from: at(from),
  to: to === null ? null : at(to),
});
const HOUR = 3_600_000;

type Row = readonly [
  limits: readonly string[],
  until: string,
  pauses: readonly Pause[],
  expected: { total: number; used: number; usedHours: number; leftHours: number },
];

/** All start on Monday 2026-03-02 at 09:00. */
const ROWS: readonly Row[] = [
  [['8 work_hour'], '2026-03-02T09:00:00', [], { total: 8, used: 0, usedHours: 0, leftHours: 8 }],
  [['8 work_hour'], '2026-03-02T13:00:00', [], { total: 8, used: 3, usedHours: 3, leftHours: 5 }],
  [['8 work_hour'], '2026-03-02T22:00:00', [], { total: 8, used: 7, usedHours: 7, leftHours: 1 }],
  [['8 work_hour'], '2026-03-09T22:00:00', [], { total: 8, used: 8, usedHours: 8, leftHours: 0 }],
  [['8 work_hour'], '2026-03-01T22:00:00', [], { total: 8, used: 0, usedHours: 0, leftHours: 8 }],
  [
    ['24 urgent_hour'],
    '2026-03-02T22:30:00',
    [],
    { total: 24, used: 13.5, usedHours: 13.5, leftHours: 10.5 },
  ],
  [['90 minute'], '2026-03-02T09:30:00', [], { total: 90, used: 30, usedHours: 0.5, leftHours: 1 }],
  [['2 work_day'], '2026-03-03T12:00:00', [], { total: 2, used: 0, usedHours: 10, leftHours: 11 }],
  [['2 work_day'], '2026-03-04T08:00:00', [], { total: 2, used: 1, usedHours: 14, leftHours: 7 }],
  [['2 work_day'], '2026-03-04T23:59:59', [], { total: 2, used: 2, usedHours: 21, leftHours: 0 }],
  [
    ['5 natural_day roll'],
    '2026-03-09T10:00:00',
    [],
    { total: 5, used: 5, usedHours: 169, leftHours: 14 - 1 / 3600 },
  ],
  [
    ['8 work_hour'],
    '2026-03-02T17:00:00',
    [pause('2026-03-02T10:00:00', '2026-03-02T16:00:00')],
    { total: 8, used: 2, usedHours: 2, leftHours: 6 },
  ],
  [
    ['8 work_hour'],
    '2026-03-02T17:00:00',
    [pause('2026-03-02T08:00:00', '2026-03-02T10:00:00')],
    { total: 8, used: 5, usedHours: 5, leftHours: 3 },
  ],
  [
    ['8 work_hour'],
    '2026-03-02T17:00:00',
    [pause('2026-03-01T08:00:00', '2026-03-01T10:00:00')],
    { total: 8, used: 6, usedHours: 6, leftHours: 2 },
  ],
  [
    ['8 work_hour'],
    '2026-03-02T10:00:00',
    [pause('2026-03-02T14:00:00', '2026-03-02T15:00:00')],
    { total: 8, used: 1, usedHours: 1, leftHours: 7 },
  ],
  [
    ['8 work_hour'],
    '2026-03-05T17:00:00',
    [pause('2026-03-02T10:00:00', null)],
    { total: 8, used: 1, usedHours: 1, leftHours: 7 },
  ],
  [
    ['2 work_day'],
    '2026-03-04T12:00:00',
    [pause('2026-03-03T10:00:00', '2026-03-03T11:00:00')],
    { total: 2, used: 0, usedHours: 16, leftHours: 11 },
  ],
  [
    ['2 work_day', '1 work_day'],
    '2026-03-04T08:00:00',
    [],
    { total: 3, used: 1, usedHours: 14, leftHours: 14 },
  ],
  [
    ['1 work_day', '5 natural_day'],
    '2026-03-04T08:00:00',
    [],
    { total: 4, used: 1, usedHours: 14, leftHours: 21 },
  ],
  [
    ['4 work_hour', '1 work_day'],
    '2026-03-02T12:00:00',
    [],
    { total: 14, used: 3, usedHours: 3, leftHours: 11 },
  ],
];

describe('how far a clock has run', () => {
  it.each(ROWS)('%j at %s after pauses %j', (limits, until, pauses, expected) => {
    const result = spent(at('2026-03-02T09:00:00'), at(until), limits.map(parseLimit), pauses, CHINA);
    expect({
      total: result.total,
      used: result.used,
      usedHours: result.usedMs / HOUR,
      leftHours: result.remainingMs / HOUR,
    }).toEqual(expected);
    expect(result.remaining).toBe(expected.total - expected.used);
    expect(result.unit).toBe(parseLimit(limits[0]!).unit);
  });

  it('is over at once without limits', () => {
    expect(spent(5, 6, [], [], CHINA)).toEqual({
      unit: 'second',
      total: 0,
      used: 0,
      remaining: 0,
      usedMs: 0,
      remainingMs: 0,
    });
  });
});

describe('the instant at which a share of the time is gone', () => {
  it.each([
    ['10 urgent_hour', '2026-03-02T09:00:00', 0.8, [], '2026-03-02T17:00:00'],
    ['10 work_hour', '2026-03-02T09:00:00', 0.8, [], '2026-03-03T10:00:00'],
    ['1 work_day', '2026-03-02T20:00:00', 0.5, [], '2026-03-03T14:30:00'],
    ['1 natural_day', '2026-03-02T23:59:59', 0.5, [], '2026-03-03T11:59:59'],
    [
      '10 work_hour',
      '2026-03-02T09:00:00',
      0.5,
      [pause('2026-03-02T09:30:00', '2026-03-02T14:00:00')],
      '2026-03-03T09:30:00',
    ],
    ['10 urgent_hour', '2026-03-02T09:00:00', 0, [], '2026-03-02T09:00:00'],
    ['10 work_hour', '2026-03-02T07:00:00', 0, [], '2026-03-02T07:00:00'],
  ])('of %s from %s, share %d, pauses %j, is %s', (limit, start, share, pauses, expected) => {
    const limits = [parseLimit(limit)];
    const { dueAt } = deadline(at(start), limits, pauses, CHINA);
    expect(inChina(instantAtShare(at(start), dueAt, share, limits, pauses, CHINA))).toBe(expected);
  });

  it('falls into working hours for limits in working time', () => {
    const limits = [parseLimit('5 work_day')];
    for (let hour = 0; hour < 24 * 30; hour += 1) {
      const start = at('2026-09-10T00:30:00') + hour * HOUR;
      const warnAt = instantAtShare(start, deadline(start, limits, [], CHINA).dueAt, 0.8, limits, [], CHINA);
      expect(inChina(warnAt).slice(11)).toMatch(/^(09|10|11|12:00|14|15|16|17|18:00)/);
    }
  });
});
