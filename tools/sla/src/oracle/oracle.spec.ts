import { deadline, dueAt, parseLimit, type Limit } from '@suqiu/domain';
import { readCalendar } from '@suqiu/policy';
import { compare, theEngine, type Engine } from './compare';
import { NaiveCalendar } from './naive-calendar';
import { naiveDeadline } from './naive-deadline';

const NATIONAL = readCalendar();
const SEED = 20_261_124;
const HOUR_MS = 3_600_000;

describe('the oracle', () => {
  it.each([
    ['2025-12-31T17:30', '8 work_hour', '2026-01-05T09:30:00'],
    ['2026-09-30T17:00', '2 work_hour', '2026-10-08T10:00:00'],
    ['2026-02-14T10:00', '5 work_day', '2026-02-28T23:59:59'],
    ['2026-05-08T17:00', '15 natural_day roll', '2026-05-25T23:59:59'],
  ])('agrees with what was counted by hand: %s and %s', (start, limit, due) => {
    const clock = { start: Date.parse(`${start}+08:00`), limits: [parseLimit(limit)], pauses: [] };
    expect(naiveDeadline(clock, new NaiveCalendar(NATIONAL))).toEqual({
      dueAt: Date.parse(`${due}+08:00`),
      provisional: false,
    });
  });

  it('agrees with the engine on twenty thousand random triples', () => {
    expect(compare(NATIONAL, { seed: SEED, from: 0, count: 20_000 })).toEqual({
      compared: 20_000,
      mismatches: 0,
      examples: [],
    });
  });
});

const withoutPauses: Engine = ({ start, limits }, calendar) => deadline(start, limits, [], calendar);
const movedByPauses: Engine = ({ start, limits, pauses }, calendar) => {
  const paused = pauses.reduce(
    (sum, { from, to }) => sum + Math.max(0, (to ?? from) - Math.max(from, start)),
    0,
  );
  const { dueAt: due, provisional } = deadline(start, limits, [], calendar);
  return { dueAt: due + paused, provisional };
};
const withStartDay: Engine = ({ start, limits, pauses }, calendar) =>
  deadline(start - 24 * HOUR_MS, limits, pauses, calendar);
const otherwise =
  (change: (limit: Limit) => Limit): Engine =>
  ({ start, limits, pauses }, calendar) =>
    deadline(start, limits.map(change), pauses, calendar);
const everyLegReceived: Engine = ({ start, limits, pauses }, calendar) => {
  let at = start;
  let provisional = false;
  for (const limit of limits) {
    const leg = deadline(at, [limit], pauses, calendar);
    at = leg.dueAt;
    provisional ||= leg.provisional;
  }
  return { dueAt: at, provisional };
};
const dueAtOpening: Engine = (clock, calendar) => {
  const { dueAt: due, provisional } = theEngine(clock, calendar);
  const inHours = clock.limits.at(-1)?.unit === 'work_hour';
  return {
    dueAt: inHours ? dueAt(due, { amount: 1, unit: 'work_hour' }, calendar) - HOUR_MS : due,
    provisional,
  };
};
const neverProvisional: Engine = (clock, calendar) => ({ ...theEngine(clock, calendar), provisional: false });

describe('the oracle notices an engine that', () => {
  it.each<readonly [fault: string, engine: Engine]>([
    ['counts what a pause covers', withoutPauses],
    ['moves days by the length of a pause', movedByPauses],
    ['counts the start day', withStartDay],
    ['never rolls', otherwise((limit) => ({ ...limit, roll: false }))],
    ['ends every day at midnight', otherwise((limit) => ({ ...limit, dayEnd: 'end_of_day' }))],
    ['forgets when business is received', otherwise((limit) => ({ ...limit, startDay: 'calendar_date' }))],
    ['receives an extension like a new matter', everyLegReceived],
    ['is due at the next opening instead of at closing', dueAtOpening],
    ['takes every year for published', neverProvisional],
  ])('%s', (_fault, engine) => {
    const { mismatches, examples } = compare(NATIONAL, { seed: SEED, from: 0, count: 2_000 }, engine);
    expect(mismatches).toBeGreaterThan(0);
    const [first] = examples;
    expect(compare(NATIONAL, { seed: SEED, from: first!.index, count: 1 }, engine).examples).toEqual([first]);
  });
});
