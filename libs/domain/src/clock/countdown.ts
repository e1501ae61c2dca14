import { counted, timeAxis } from '../time/axis';
import type { Calendar } from '../time/calendar';
import type { Instant } from '../time/instant';
import { LimitUnit } from '../time/limit';
import { gapsOf } from '../time/pause';
import { spent } from '../time/progress';
import { workingAt } from '../time/working-time';
import { isPaused, isRunning, originalLimit, type ClockState } from './clock';
import { DUTY_CLOCKS } from './duty-clocks';

/** What is left of a clock at an instant, and how it goes on from there. */
export interface Countdown {
  readonly clock: ClockState;
  readonly asOf: Instant;
  /**
   * As it passes for people: inside working hours for limits in working hours and working days, on the wall clock for the
   * others. Negative when it is past due: so much has passed since.
   */
  readonly remainingMs: number;
  /** Whether it counts at `asOf`: not in a pause, and inside working hours where only these count. */
  readonly running: boolean;
  /** When `running` changes by itself; null where it never does. */
  readonly changesAt: Instant | null;
  /** Null while it stands still: when it will be due then depends on when it goes on. */
  readonly dueAt: Instant | null;
}

/** What a countdown is computed from. */
export interface CountdownContext {
  readonly now: Instant;
  /** The calendar of an id, as it was when the clock was counted out. */
  readonly calendarOf: (id: string) => Calendar;
}

/**
 * The countdown of the clock that presses most: of the duties that are not done yet the first that is due or was due, those
 * that stand still after all others. Null where there is none.
 */
export function pressingCountdown(
  clocks: readonly ClockState[],
  { now, calendarOf }: CountdownContext,
): Countdown | null {
  const [clock] = clocks
    .filter((one) => isRunning(one) && DUTY_CLOCKS.includes(one.kind))
    .sort(
      (a, b) => Number(isPaused(a)) - Number(isPaused(b)) || a.dueAt - b.dueAt || (a.key < b.key ? -1 : 1),
    );
  return clock === undefined ? null : countdown(clock, now, calendarOf(clock.calendarId));
}

/** What is left of a running clock at `now`. */
export function countdown(clock: ClockState, now: Instant, calendar: Calendar): Countdown {
  const { startedAt, limits, pauses } = clock;
  const { unit } = originalLimit(clock);
  const paused = isPaused(clock);
  const late = !paused && clock.dueAt <= now;
  const remainingMs = late
    ? 0 - counted(timeAxis(unit, calendar), clock.dueAt, now, gapsOf(pauses))
    : spent(startedAt, now, limits, pauses, calendar).remainingMs;
  const rest = { clock, asOf: now, remainingMs };
  if (paused) return { ...rest, running: false, changesAt: null, dueAt: null };
  if (unit !== LimitUnit.workHour && unit !== LimitUnit.workDay)
    return { ...rest, running: true, changesAt: null, dueAt: clock.dueAt };
  const { working, until } = workingAt(calendar, now);
  return { ...rest, running: working, changesAt: until, dueAt: clock.dueAt };
}
