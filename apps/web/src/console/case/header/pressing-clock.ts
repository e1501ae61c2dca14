import type { RunningClock } from '../use-case';

/** The duties of a case, the earliest due first: those that may still be kept, and those that are overdue. */
export interface PressingClocks {
  readonly next: RunningClock | undefined;
  readonly overdue: readonly RunningClock[];
}

/** Which clocks press: duties that run and do not stand still. The end of a window presses nobody. */
export function pressingClocks(clocks: readonly RunningClock[]): PressingClocks {
  const running = clocks
    .filter(({ duty, stoppedAt, pausedAt }) => duty && stoppedAt === null && pausedAt === null)
    .toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
  return {
    next: running.find(({ breachedAt }) => breachedAt === null),
    overdue: running.filter(({ breachedAt }) => breachedAt !== null),
  };
}

/** The clock that is told first: the next one that can be kept, else the one that has been overdue longest. */
export function foremost(clocks: readonly RunningClock[]): RunningClock | undefined {
  const { next, overdue } = pressingClocks(clocks);
  return next ?? overdue[0];
}
