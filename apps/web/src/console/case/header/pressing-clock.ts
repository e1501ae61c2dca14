import type { RunningClock } from '../use-case';

/** The clock that is due next: it runs and does not stand still. Undefined where none does. */
export function pressingClock(clocks: readonly RunningClock[]): RunningClock | undefined {
  return clocks
    .filter(({ stoppedAt, pausedAt }) => stoppedAt === null && pausedAt === null)
    .toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt))[0];
}
