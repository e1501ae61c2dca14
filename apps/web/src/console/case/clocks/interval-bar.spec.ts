import type { ClockExplanation } from '../use-case';
import { intervalBar, placeOf } from './interval-bar';

const day = (amount: number) => ({ amount, unit: 'work_day' as const, unitLabel: '个工作日' });

function part(
  from: string,
  to: string,
  kind: 'start_day' | 'counted' | 'closed',
  name: string,
  amount?: number,
) {
  const ms = Date.parse(to) - Date.parse(from);
  return { from, to, kind, name, ms, counts: amount === undefined ? null : day(amount) };
}

/** Two working days from a Friday afternoon on. */
const EXPLAINED = {
  startedAt: '2026-11-20T06:00:00.000Z',
  dueAt: '2026-11-24T16:00:00.000Z',
  sumMs: Date.parse('2026-11-24T16:00:00.000Z') - Date.parse('2026-11-20T06:00:00.000Z'),
  parts: [
    part('2026-11-20T06:00:00.000Z', '2026-11-20T16:00:00.000Z', 'start_day', '起算日'),
    part('2026-11-20T16:00:00.000Z', '2026-11-21T16:00:00.000Z', 'closed', '周末'),
    part('2026-11-21T16:00:00.000Z', '2026-11-22T16:00:00.000Z', 'closed', '周末'),
    part('2026-11-22T16:00:00.000Z', '2026-11-23T16:00:00.000Z', 'counted', '工作日', 1),
    part('2026-11-23T16:00:00.000Z', '2026-11-24T16:00:00.000Z', 'counted', '工作日', 1),
  ],
} as ClockExplanation;

describe('the bar of a clock', () => {
  it('joins what is of one kind and name, and names what is closed', () => {
    const { stretches } = intervalBar(EXPLAINED);
    expect(stretches.map(({ kind, name, counts }) => [kind, name, counts?.amount ?? null])).toEqual([
      ['start_day', '起算日', null],
      ['closed', '周末', null],
      ['counted', '工作日', 2],
    ]);
  });

  it('adds up to the time from start to due, and to the limit', () => {
    const { sumMs, counted, fits, stretches } = intervalBar(EXPLAINED);
    expect([sumMs, fits, counted]).toEqual([EXPLAINED.sumMs, true, { amount: 2, unitLabel: '个工作日' }]);
    expect(stretches.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
  });

  it('says when the parts leave a gap', () => {
    expect(intervalBar({ ...EXPLAINED, parts: EXPLAINED.parts.slice(1) }).fits).toBe(false);
  });

  it('adds fractions without the dust of binary numbers', () => {
    const tenths = [0.1, 0.2].map((amount, n) => ({ ...EXPLAINED.parts[n + 3]!, counts: day(amount) }));
    expect(intervalBar({ ...EXPLAINED, parts: tenths }).counted?.amount).toBe(0.3);
  });

  it.each([
    ['2026-11-20T06:00:00.000Z', 0],
    ['2026-11-24T16:00:00.000Z', 1],
    ['2026-11-19T06:00:00.000Z', null],
    ['2026-11-25T06:00:00.000Z', null],
  ])('has %s at %p', (instant, place) => {
    expect(placeOf(Date.parse(instant), EXPLAINED)).toBe(place);
  });
});
