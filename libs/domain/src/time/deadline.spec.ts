import { CHINA, chinaWith, CHINA_SOURCE } from '../../test/calendar';
import type { Calendar } from './calendar';
import { deadline, dueAt } from './deadline';
import type { Limit } from './limit';
import { parseLimit } from './limit-text';
import type { Pause } from './pause';

/** Local times in China, so that the host's own zone cannot matter. */
const at = (local: string): number => Date.parse(`${local}+08:00`);
const inChina = (instant: number): string => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 23);

function due(
  start: string,
  limits: readonly Limit[],
  pauses: readonly Pause[] = [],
  calendar: Calendar = CHINA,
): string {
  return inChina(deadline(at(start), limits, pauses, calendar).dueAt).replace(/\.000$/, '');
}

const pause = (from: string, to: string): Pause => ({ from: at(from), to: at(to) });

describe('when a limit is used up', () => {
  it.each([
    ['2026-03-02T09:00:00', '45 second', '2026-03-02T09:00:45'],
    ['2026-03-02T23:45:00', '30 minute', '2026-03-03T00:15:00'],
    ['2026-02-14T10:00:00', '24 urgent_hour', '2026-02-15T10:00:00'],
    ['2026-09-30T17:00:00', '24 urgent_hour', '2026-10-01T17:00:00'],
  ])('on the wall clock, from %s %s run to %s through nights and holidays', (start, limit, expected) => {
    expect(due(start, [parseLimit(limit)])).toBe(expected);
  });

  it.each([
    ['2026-03-02T10:00:00', '1 work_hour', '2026-03-02T11:00:00', 'within a window'],
    ['2026-03-02T11:00:00', '2 work_hour', '2026-03-02T15:00:00', 'over the noon break'],
    ['2026-03-02T10:00:00', '2 work_hour', '2026-03-02T12:00:00', 'up to the noon break, not past it'],
    ['2026-03-02T16:00:00', '2 work_hour', '2026-03-02T18:00:00', 'up to closing, not the next opening'],
    ['2026-03-02T12:30:00', '1 work_hour', '2026-03-02T15:00:00', 'from the noon break'],
    ['2026-03-02T07:00:00', '1 work_hour', '2026-03-02T10:00:00', 'from before the opening'],
    ['2026-03-02T18:00:00', '1 work_hour', '2026-03-03T10:00:00', 'from the very closing'],
    ['2026-03-02T23:59:59', '7 work_hour', '2026-03-03T18:00:00', 'a whole day, from the night'],
    [
      '2026-03-06T17:59:59.999',
      '1 work_hour',
      '2026-03-09T09:59:59.999',
      'from the last millisecond of a week',
    ],
    ['2026-03-07T10:00:00', '1 work_hour', '2026-03-09T10:00:00', 'from a Saturday'],
    ['2026-02-14T17:00:00', '2 work_hour', '2026-02-24T10:00:00', 'over a holiday, from a made-up Saturday'],
    ['2026-05-08T17:00:00', '8 work_hour', '2026-05-09T18:00:00', 'into a made-up Saturday'],
    ['2025-12-31T17:30:00', '2 work_hour', '2026-01-04T10:30:00', 'over the end of the year'],
  ])('in working hours, from %s %s run to %s (%s)', (start, limit, expected) => {
    expect(due(start, [parseLimit(limit)])).toBe(expected);
  });

  it.each([
    ['2026-03-02T09:00:00', '1 work_day', '2026-03-03T23:59:59', 'the start day does not count'],
    ['2026-03-02T00:00:00', '1 work_day', '2026-03-03T23:59:59', 'nor when it was whole'],
    ['2026-03-02T23:59:59', '1 work_day', '2026-03-03T23:59:59', 'nor when it was over'],
    [
      '2026-03-07T10:00:00',
      '1 work_day',
      '2026-03-09T23:59:59',
      'a start on a rest day counts from that date',
    ],
    ['2026-03-06T20:00:00', '1 work_day', '2026-03-09T23:59:59', 'as does one after hours'],
    ['2026-09-30T17:00:00', '5 work_day', '2026-10-13T23:59:59', 'holidays rest, a made-up Saturday works'],
    ['2026-02-14T10:00:00', '5 work_day', '2026-02-28T23:59:59', 'to a made-up Saturday'],
  ])('in working days, from %s %s run to %s: %s', (start, limit, expected) => {
    expect(due(start, [parseLimit(limit)])).toBe(expected);
  });

  it.each([
    ['2026-03-02T09:00:00', '1 natural_day', '2026-03-03T23:59:59'],
    ['2026-02-27T10:00:00', '2 natural_day', '2026-03-01T23:59:59'],
    ['2028-02-27T10:00:00', '2 natural_day', '2028-02-29T23:59:59'],
    ['2026-03-08T11:00:00', '3 natural_day', '2026-03-11T23:59:59'],
    ['1969-12-31T20:00:00', '1 natural_day', '1970-01-01T23:59:59'],
    ['2025-12-31T17:30:00', '60 natural_day', '2026-03-01T23:59:59'],
    ['2025-12-31T17:30:00', '60 natural_day roll', '2026-03-02T23:59:59'],
    ['2026-05-08T17:00:00', '15 natural_day roll', '2026-05-25T23:59:59'],
    ['2026-09-24T09:00:00', '10 natural_day roll', '2026-10-08T23:59:59'],
    ['2026-05-04T09:00:00', '5 natural_day roll', '2026-05-09T23:59:59'],
  ])('in calendar days, from %s %s run to %s', (start, limit, expected) => {
    expect(due(start, [parseLimit(limit)])).toBe(expected);
  });

  it('ends the day in the zone of the calendar', () => {
    const start = Date.parse('2026-03-02T17:00:00Z');
    const oneDay: Limit = { amount: 1, unit: 'work_day' };
    expect(dueAt(start, oneDay, chinaWith({ zone: 'UTC' }))).toBe(Date.parse('2026-03-03T23:59:59Z'));
    expect(dueAt(start, oneDay, chinaWith({ zone: 'Asia/Urumqi' }))).toBe(
      Date.parse('2026-03-03T23:59:59+06:00'),
    );
    expect(dueAt(start, oneDay, CHINA)).toBe(Date.parse('2026-03-04T23:59:59+08:00'));
  });
});

describe('where a pack ends or begins its days otherwise', () => {
  it.each([
    ['2026-03-02T09:00:00', '1 work_day', '2026-03-03T18:00:00'],
    ['2026-03-06T09:00:00', '1 natural_day', '2026-03-07T23:59:59'],
    ['2026-03-06T09:00:00', '1 natural_day roll', '2026-03-09T18:00:00'],
  ])('at close of business, %s and %s end at %s', (start, text, expected) => {
    expect(due(start, [{ ...parseLimit(text), dayEnd: 'close_of_business' }])).toBe(expected);
  });

  it('lets business that goes on until midnight end with its own day', () => {
    const allDay = chinaWith({
      seasons: [{ from: '01-01', to: '12-31', windows: [{ open: '00:00', close: '24:00' }] }],
    });
    const limit: Limit = { amount: 1, unit: 'work_day', dayEnd: 'close_of_business' };
    expect(due('2026-03-02T09:00:00', [limit], [], allDay)).toBe('2026-03-03T23:59:59');
    expect(due('2026-03-06T23:00:00', [parseLimit('1 work_hour')], [], allDay)).toBe('2026-03-07T00:00:00');
  });

  it.each([
    ['2026-03-06T17:59:59', '2026-03-09T23:59:59', 'in business hours'],
    ['2026-03-06T18:00:00', '2026-03-10T23:59:59', 'at closing: received on Monday'],
    ['2026-03-07T10:00:00', '2026-03-10T23:59:59', 'on a Saturday: received on Monday'],
    ['2026-02-28T10:00:00', '2026-03-02T23:59:59', 'on a made-up Saturday: received at once'],
  ])('counts from the day of receipt: %s is due at %s, %s', (start, expected) => {
    expect(due(start, [{ amount: 1, unit: 'work_day', startDay: 'working_day' }])).toBe(expected);
  });

  it('follows the hours of the season', () => {
    const seasonal = chinaWith({
      seasons: [
        { from: '10-01', to: '05-31', windows: CHINA_SOURCE.seasons[0]!.windows },
        { from: '06-01', to: '09-30', windows: [{ open: '08:00', close: '14:00' }] },
      ],
    });
    expect(due('2026-05-29T17:00:00', [parseLimit('3 work_hour')], [], seasonal)).toBe('2026-06-01T10:00:00');
    expect(due('2026-12-31T17:00:00', [parseLimit('8 work_hour')], [], seasonal)).toBe('2027-01-04T18:00:00');
  });

  it('lets the days of a place win over those of the country', () => {
    const local = chinaWith({
      overlay: [
        { date: '2026-03-03', kind: 'rest', name: '三月三' },
        { date: '2026-10-01', kind: 'work', name: '值守' },
      ],
    });
    expect(due('2026-03-02T09:00:00', [parseLimit('1 work_day')], [], local)).toBe('2026-03-04T23:59:59');
    expect(due('2026-09-30T17:00:00', [parseLimit('2 work_hour')], [], local)).toBe('2026-10-01T10:00:00');
  });
});

describe('while a clock stands still', () => {
  const lunch = pause('2026-03-02T10:00:00', '2026-03-02T15:00:00');

  it.each([
    ['30 second', '2026-03-02T09:59:40', [lunch], '2026-03-02T15:00:10'],
    ['2 urgent_hour', '2026-03-02T09:00:00', [lunch], '2026-03-02T16:00:00'],
    ['1 urgent_hour', '2026-03-02T09:00:00', [lunch], '2026-03-02T10:00:00'],
    ['2 work_hour', '2026-03-02T09:00:00', [lunch], '2026-03-02T16:00:00'],
    ['2 urgent_hour', '2026-03-02T11:00:00', [lunch], '2026-03-02T17:00:00'],
    ['1 urgent_hour', '2026-03-02T16:00:00', [lunch], '2026-03-02T17:00:00'],
    [
      '3 urgent_hour',
      '2026-03-02T09:00:00',
      [pause('2026-03-02T14:00:00', '2026-03-02T16:00:00'), lunch],
      '2026-03-02T18:00:00',
    ],
    [
      '5 urgent_hour',
      '2026-03-02T09:00:00',
      [lunch, pause('2026-03-02T17:00:00', '2026-03-02T18:00:00')],
      '2026-03-02T20:00:00',
    ],
  ])('%s from %s do not count what the pause covers', (limit, start, pauses, expected) => {
    expect(due(start, [parseLimit(limit)], pauses)).toBe(expected);
  });

  it.each([
    ['2 work_day', [pause('2026-03-03T10:00:00', '2026-03-03T10:00:01')], '2026-03-05T23:59:59', 'a second'],
    [
      '2 work_day',
      [pause('2026-03-02T10:00:00', '2026-03-03T00:00:00')],
      '2026-03-04T23:59:59',
      'the start day only',
    ],
    [
      '2 work_day',
      [pause('2026-03-02T10:00:00', '2026-03-03T00:00:00.001')],
      '2026-03-05T23:59:59',
      'a moment more',
    ],
    [
      '2 work_day',
      [pause('2026-03-03T09:00:00', '2026-03-05T09:00:00')],
      '2026-03-09T23:59:59',
      'three days',
    ],
    [
      '1 work_day',
      [pause('2026-03-03T23:59:59.500', '2026-03-04T00:00:00')],
      '2026-03-04T23:59:59',
      'the last moment',
    ],
    [
      '1 work_day',
      [pause('2026-03-04T00:00:00', '2026-03-09T00:00:00')],
      '2026-03-03T23:59:59',
      'what comes later',
    ],
    ['5 work_day', [pause('2026-03-07T09:00:00', '2026-03-08T09:00:00')], '2026-03-09T23:59:59', 'a weekend'],
    [
      '3 work_day',
      [
        pause('2026-03-03T09:00:00', '2026-03-03T10:00:00'),
        pause('2026-03-03T11:00:00', '2026-03-04T10:00:00'),
      ],
      '2026-03-09T23:59:59',
      'one day twice',
    ],
    ['2 natural_day', [pause('2026-03-03T10:00:00', '2026-03-03T11:00:00')], '2026-03-05T23:59:59', 'a day'],
    [
      '5 natural_day roll',
      [pause('2026-03-08T10:00:00', '2026-03-09T09:00:00')],
      '2026-03-10T23:59:59',
      'the day to which it would have rolled',
    ],
  ])('%s lose each day that a pause touches (%s): due %s when it stood %s', (limit, pauses, expected) => {
    expect(due('2026-03-02T09:00:00', [parseLimit(limit)], pauses)).toBe(expected);
  });

  it('takes a pause that still lasts, or that is empty, for none', () => {
    const still: Pause = { from: at('2026-03-03T10:00:00'), to: null };
    const empty = pause('2026-03-03T10:00:00', '2026-03-03T10:00:00');
    for (const none of [still, empty]) {
      expect(due('2026-03-02T09:00:00', [parseLimit('2 work_day')], [none])).toBe('2026-03-04T23:59:59');
    }
  });
});

describe('limits in sequence', () => {
  it('start where the one before is used up', () => {
    const limits = [parseLimit('5 work_day'), parseLimit('3 work_day')];
    expect(due('2026-03-02T09:00:00', limits)).toBe('2026-03-12T23:59:59');
    expect(due('2026-03-02T09:00:00', [parseLimit('2 work_hour'), parseLimit('1 natural_day')])).toBe(
      '2026-03-03T23:59:59',
    );
  });

  it('take the day of receipt into account once', () => {
    const limit: Limit = { amount: 1, unit: 'work_day', startDay: 'working_day' };
    expect(due('2026-03-07T09:00:00', [limit, limit])).toBe('2026-03-11T23:59:59');
  });

  it('end as they began when there are none', () => {
    expect(deadline(5, [], [], CHINA)).toEqual({ dueAt: 5, provisional: false });
  });
});

describe('a deadline is provisional', () => {
  it.each([
    ['2026-12-31T17:00:00', '1 work_hour', false],
    ['2026-12-31T17:00:00', '2 work_hour', true],
    ['2025-12-31T17:00:00', '2 work_hour', true],
    ['2026-12-30T09:00:00', '1 work_day', false],
    ['2025-12-31T09:00:00', '1 work_day', false],
    ['2026-12-31T09:00:00', '1 work_day', true],
    ['2026-12-31T09:00:00', '5 natural_day', false],
    ['2026-12-31T09:00:00', '5 natural_day roll', true],
    ['2026-12-31T09:00:00', '5 urgent_hour', false],
  ])(
    'where an arrangement that is not published was looked at: %s and %s, %s',
    (start, limit, provisional) => {
      expect(deadline(at(start), [parseLimit(limit)], [], CHINA).provisional).toBe(provisional);
    },
  );

  it('also where only its last day or its receipt depends on it', () => {
    const days: Limit = { amount: 5, unit: 'natural_day' };
    const provisional = (start: string, limit: Limit) => deadline(at(start), [limit], [], CHINA).provisional;
    expect(provisional('2026-12-31T09:00:00', { ...days, dayEnd: 'close_of_business' })).toBe(true);
    expect(provisional('2026-12-31T19:00:00', { ...days, startDay: 'working_day' })).toBe(true);
    expect(provisional('2026-03-02T09:00:00', { ...days, startDay: 'working_day' })).toBe(false);
  });

  it('not where it is due at the last midnight of a published year', () => {
    const always = chinaWith({
      seasons: [{ from: '01-01', to: '12-31', windows: [{ open: '00:00', close: '24:00' }] }],
    });
    expect(deadline(at('2026-12-31T23:00:00'), [parseLimit('1 work_hour')], [], always)).toEqual({
      dueAt: at('2027-01-01T00:00:00'),
      provisional: false,
    });
  });

  it('counts such a year by the week and the days of the law', () => {
    expect(due('2026-12-31T09:00:00', [parseLimit('1 work_day')])).toBe('2027-01-04T23:59:59');
    expect(due('2027-02-04T09:00:00', [parseLimit('1 work_day')])).toBe('2027-02-08T23:59:59');
    expect(due('2027-09-30T09:00:00', [parseLimit('1 work_day')])).toBe('2027-10-04T23:59:59');
  });
});

describe('a due instant', () => {
  it('is later than the start, and never sooner when the limit or the start is later', () => {
    const units = ['second', 'minute', 'urgent_hour', 'work_hour', 'work_day', 'natural_day'] as const;
    for (const unit of units) {
      for (let hour = 0; hour < 24 * 14; hour += 1) {
        const start = at('2026-02-10T00:30:00') + hour * 3_600_000;
        const end = dueAt(start, { amount: 2, unit }, CHINA);
        expect(end).toBeGreaterThan(start);
        expect(dueAt(start, { amount: 3, unit }, CHINA)).toBeGreaterThan(end);
        expect(dueAt(start + 3_600_000, { amount: 2, unit }, CHINA)).toBeGreaterThanOrEqual(end);
      }
    }
  });

  it('can lie years away', () => {
    expect(due('2026-01-05T09:00:00', [parseLimit('1000 work_day')])).toMatch(/^2029-/);
    expect(due('2026-01-05T09:00:00', [parseLimit('7000 work_hour')])).toMatch(/^2029-/);
  });
});
