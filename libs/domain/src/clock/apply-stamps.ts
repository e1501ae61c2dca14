import type { Instant } from '../time/instant';
import type { ClockStamp, ClockState, Due } from './clock';
import { Light, severityOf, worseThan, worstOf, type WarningLight } from './light';
import { endPause } from './stamp';

type Clocks = Readonly<Record<string, ClockState>>;

/** Folds the clock changes of an event into the clocks of a case. */
export function applyStamps(clocks: Clocks, stamps: readonly ClockStamp[], at: Instant): Clocks {
  const next: Record<string, ClockState> = { ...clocks };
  for (const stamp of stamps) {
    if (stamp.action === 'start') {
      const { action: _action, ...fresh } = stamp;
      next[stamp.key] = { ...fresh, stoppedAt: null, breachedAt: null, light: Light.green };
      continue;
    }
    next[stamp.key] = changed(known(next, stamp.key), stamp, at);
  }
  return next;
}

function changed(
  clock: ClockState,
  stamp: Exclude<ClockStamp, { action: 'start' }>,
  at: Instant,
): ClockState {
  switch (stamp.action) {
    case 'stop':
      return { ...clock, stoppedAt: at, pauses: endPause(clock.pauses, at) };
    case 'resume':
      return { ...clock, stoppedAt: null };
    case 'pause':
      return { ...clock, pauses: [...clock.pauses, { from: at, to: null, reason: stamp.reason }] };
    case 'unpause':
      return {
        ...clock,
        pauses: endPause(clock.pauses, at),
        ...dueOf(stamp),
        warnings: worseThan(clock.light, stamp.warnings),
      };
    case 'extend':
      return { ...clock, limits: [...clock.limits, stamp.by], ...dueOf(stamp), light: Light.green };
    case 'restate':
      return {
        ...clock,
        ruleId: stamp.ruleId,
        limits: stamp.limits,
        ...dueOf(stamp),
        ...relit(clock, stamp, at),
      };
  }
}

function dueOf({ dueAt, provisional, calendarId, warnings }: Due): Due {
  return { dueAt, provisional, calendarId, warnings };
}

/**
 * How a clock that was counted out again shows: what had been shown and still holds is not shown again, and a breach
 * holds only while the due instant has passed. What a breach has brought about is not taken back.
 */
function relit(
  clock: ClockState,
  { dueAt, warnings }: Due,
  at: Instant,
): Pick<ClockState, 'light' | 'warnings' | 'breachedAt'> {
  if (clock.breachedAt !== null && dueAt <= at) {
    return { light: Light.red, warnings: [], breachedAt: clock.breachedAt };
  }
  const shown = warnings.filter((w) => w.at <= at && severityOf(w.light) <= severityOf(clock.light));
  const light = worstOf([Light.green, ...shown.map((w) => w.light)]);
  return { light, warnings: warnings.filter((w) => !shown.includes(w)), breachedAt: null };
}

/** Notes that a clock came near its end: it shows the light, and what is less alarming does not come any more. */
export function warnClock(clocks: Clocks, key: string, light: WarningLight): Clocks {
  const clock = known(clocks, key);
  return { ...clocks, [key]: { ...clock, light, warnings: worseThan(light, clock.warnings) } };
}

/** Notes that a clock has passed its due instant. */
export function breachClock(clocks: Clocks, key: string, at: Instant): Clocks {
  return { ...clocks, [key]: { ...known(clocks, key), light: Light.red, warnings: [], breachedAt: at } };
}

function known(clocks: Clocks, key: string): ClockState {
  const clock = clocks[key];
  if (clock === undefined) throw new TypeError(`there is no clock ${key} to change`);
  return clock;
}
