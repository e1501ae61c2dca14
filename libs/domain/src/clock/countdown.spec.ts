import fc from 'fast-check';
import { CHINA, chinaWith } from '../../test/calendar';
import { parseLimit } from '../time/limit-text';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time/instant';
import { workingAt } from '../time/working-time';
import { ClockKind, type ClockPause, type ClockState } from './clock';
import { countOut } from './count-out';
import { countdown, pressingCountdown } from './countdown';

const at = (local: string): number => Date.parse(`${local}+08:00`);
const inChina = (instant: number | null): string | null =>
  instant === null ? null : new Date(instant + 8 * HOUR_MS).toISOString().slice(0, 16);

/** Started on Monday 2026-03-02 at 09:00. */
function clockOf(limit: string, parts: Partial<ClockState> = {}): ClockState {
  const ledger = {
    startedAt: parts.startedAt ?? at('2026-03-02T09:00:00'),
    limits: [parseLimit(limit)],
    pauses: parts.pauses ?? [],
  };
  return {
    key: 'case',
    kind: ClockKind.case,
    orgId: null,
    ruleId: 'r',
    stoppedAt: null,
    breachedAt: null,
    light: 'green',
    ...ledger,
    ...countOut(ledger, [], CHINA),
    ...parts,
  };
}

type Row = readonly [limit: string, now: string, hours: number, running: boolean, changesAt: string | null];

const ROWS: readonly Row[] = [
  ['8 work_hour', '2026-03-02T09:00', 8, true, '2026-03-02T12:00'],
  ['8 work_hour', '2026-03-02T12:00', 5, false, '2026-03-02T14:00'],
  ['8 work_hour', '2026-03-02T13:30', 5, false, '2026-03-02T14:00'],
  ['8 work_hour', '2026-03-02T14:00', 5, true, '2026-03-02T18:00'],
  ['8 work_hour', '2026-03-02T20:00', 1, false, '2026-03-03T09:00'],
  // Due on Tuesday at 10:00.
  ['8 work_hour', '2026-03-03T10:00', 0, true, '2026-03-03T12:00'],
  ['8 work_hour', '2026-03-03T16:00', -4, true, '2026-03-03T18:00'],
  // Over a weekend nothing is added to what is late.
  ['8 work_hour', '2026-03-08T12:00', -27, false, '2026-03-09T09:00'],
  ['2 work_day', '2026-03-04T15:00', 3, true, '2026-03-04T18:00'],
  // No working time is left, and yet it is not due before the end of the day.
  ['2 work_day', '2026-03-04T20:00', 0, false, '2026-03-05T09:00'],
  ['24 urgent_hour', '2026-03-02T22:30', 10.5, true, null],
  ['24 urgent_hour', '2026-03-03T10:00', -1, true, null],
];

describe('a countdown', () => {
  it.each(ROWS)('of %s at %s has %d hours left', (limit, now, hours, running, changesAt) => {
    const clock = clockOf(limit);
    const left = countdown(clock, at(`${now}:00`), CHINA);
    expect(left).toEqual({
      clock,
      asOf: at(`${now}:00`),
      remainingMs: hours * HOUR_MS,
      running,
      changesAt: changesAt === null ? null : at(`${changesAt}:00`),
      dueAt: clock.dueAt,
    });
  });

  it('stands still in a pause, and does not say when it will be due', () => {
    const pauses: ClockPause[] = [{ from: at('2026-03-02T11:00:00'), to: null, reason: 'hearing' }];
    const left = countdown(clockOf('8 work_hour', { pauses }), at('2026-03-05T16:00:00'), CHINA);
    expect(left).toMatchObject({ remainingMs: 6 * HOUR_MS, running: false, changesAt: null, dueAt: null });
  });

  it('takes touching hours for one stretch, also over midnight', () => {
    const windows = [
      { open: '00:00', close: '12:00' },
      { open: '12:00', close: '24:00' },
    ];
    const shifts = chinaWith({ seasons: [{ from: '01-01', to: '12-31', windows }] });
    const { working, until } = workingAt(shifts, at('2026-03-02T09:00:00'));
    expect([working, inChina(until)]).toEqual([true, '2026-03-07T00:00']);
  });

  it('runs down by exactly the time that passes while it runs, and not at all while it does not', () => {
    const start = at('2026-01-05T09:00:00');
    const units = fc.constantFrom('9 work_hour', '3 work_day', '50 urgent_hour', '4 natural_day');
    const some = fc.integer({ min: 0, max: 9 * DAY_MS });
    fc.assert(
      fc.property(units, some, some, (limit, first, length) => {
        const clock = clockOf(limit, { startedAt: start });
        let here = countdown(clock, start + first, CHINA);
        for (const end = start + first + length; here.asOf < end;) {
          const next = Math.min(end, here.changesAt ?? end, here.asOf + 90 * MINUTE_MS);
          const there = countdown(clock, next, CHINA);
          const passed = here.remainingMs - there.remainingMs;
          expect(passed).toBe(here.running ? next - here.asOf : 0);
          here = there;
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the countdown of a case', () => {
  const context = { now: at('2026-03-02T10:00:00'), calendarOf: () => CHINA };
  const keyOf = (...clocks: ClockState[]) => pressingCountdown(clocks, context)?.clock.key;
  const long = clockOf('5 work_day');
  const short = clockOf('2 work_hour', { key: 'sign', kind: ClockKind.sign });

  it('is that of the first duty that is due, whatever stands still', () => {
    expect(keyOf(long, short)).toBe('sign');
    const still = [{ from: at('2026-03-02T09:30:00'), to: null, reason: 'hearing' as const }];
    expect(keyOf(long, { ...short, pauses: still })).toBe('case');
    expect(keyOf({ ...long, pauses: still })).toBe('case');
  });

  it('is the same whatever the order of clocks that are due together', () => {
    const other = { ...long, key: 'holder', kind: ClockKind.holder };
    expect([keyOf(long, other), keyOf(other, long)]).toEqual(['case', 'case']);
  });

  it('stays with a duty that is late until it is done', () => {
    const late = { ...short, breachedAt: at('2026-03-02T09:30:00'), dueAt: at('2026-03-02T09:30:00') };
    expect(keyOf(long, late)).toBe('sign');
    expect(keyOf(long, { ...late, stoppedAt: context.now })).toBe('case');
  });

  it('is none where nobody has a duty', () => {
    expect(keyOf()).toBeUndefined();
    expect(keyOf({ ...long, stoppedAt: context.now })).toBeUndefined();
    expect(keyOf(clockOf('5 work_day', { kind: ClockKind.reopenWindow }))).toBeUndefined();
  });
});
