import type { RunningClock } from '../use-case';
import { foremost, pressingClocks } from './pressing-clock';

function clock(key: string, dueAt: string, more: Partial<RunningClock> = {}): RunningClock {
  return {
    key,
    dueAt,
    duty: true,
    stoppedAt: null,
    pausedAt: null,
    breachedAt: null,
    ...more,
  } as RunningClock;
}

const LATE = '2026-11-20T00:00:00.000Z';
const SIGN = clock('sign', LATE, { breachedAt: LATE });
const CONTACT = clock('contact', '2026-11-24T00:00:00.000Z');
const CASE = clock('case', '2026-11-30T00:00:00.000Z');

describe('the clocks that press', () => {
  it('are the next one that can be kept, and those that are overdue', () => {
    const { next, overdue } = pressingClocks([CASE, CONTACT, SIGN]);
    expect([next?.key, overdue.map(({ key }) => key)]).toEqual(['contact', ['sign']]);
  });

  it('leave out what is done, stands still, or only ends', () => {
    const quiet = [
      clock('triage', LATE, { stoppedAt: LATE }),
      clock('holder', LATE, { pausedAt: LATE }),
      clock('return_window', LATE, { duty: false, breachedAt: LATE }),
    ];
    expect(pressingClocks(quiet)).toEqual({ next: undefined, overdue: [] });
  });

  it('put an overdue one first only when nothing else can be kept', () => {
    expect(foremost([SIGN, CASE])?.key).toBe('case');
    expect(foremost([SIGN])?.key).toBe('sign');
    expect(foremost([])).toBeUndefined();
  });
});
