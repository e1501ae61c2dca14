import type { Instant } from '@suqiu/domain';

/** A clock that stands still until it is told otherwise. Call it to read it. */
export interface FixedClock {
  (): Instant;
  /** Moves on by an amount of milliseconds and returns the new instant. */
  advance(ms: number): Instant;
  set(instant: Instant): void;
}

/** 2026-03-02 09:00 in China, a Monday and a working day. */
export const MONDAY_MORNING: Instant = Date.UTC(2026, 2, 2, 1);

export function fixedClock(start: Instant = MONDAY_MORNING): FixedClock {
  let now = start;
  return Object.assign(() => now, {
    advance: (ms: number) => (now += ms),
    set: (instant: Instant) => {
      now = instant;
    },
  });
}
