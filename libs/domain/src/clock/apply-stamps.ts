import type { Instant } from '../time/instant';
import { endPause, type ClockStamp, type ClockState, type Due } from './clock';
import { Light, severityOf, worseThan, worstOf, type WarningLight } from './light';

type Clocks<Kind extends string> = Readonly<Record<string, ClockState<Kind>>>;

/** Folds the clock changes of an event into the clocks of a case, or of whatever else keeps clocks. */
export function applyStamps<Kind extends string>(
  clocks: Clocks<Kind>,
  stamps: readonly ClockStamp<Kind>[],
  at: Instant,
): Clocks<Kind> {
  const next: Record<string, ClockState<Kind>> = { ...clocks };
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

function changed<Kind extends string>(
  clock: ClockState<Kind>,
  stamp: Exclude<ClockStamp<Kind>, { action: 'start' }>,
  at: Instant,
): ClockState<Kind> {
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
  clock: Pick<ClockState, 'light' | 'breachedAt'>,
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
export function warnClock<Kind extends string>(
  clocks: Clocks<Kind>,
  key: string,
  light: WarningLight,
): Clocks<Kind> {
  const clock = known(clocks, key);
  return { ...clocks, [key]: { ...clock, light, warnings: worseThan(light, clock.warnings) } };
}

/** Notes that a clock has passed its due instant. */
export function breachClock<Kind extends string>(
  clocks: Clocks<Kind>,
  key: string,
  at: Instant,
): Clocks<Kind> {
  return { ...clocks, [key]: { ...known(clocks, key), light: Light.red, warnings: [], breachedAt: at } };
}

function known<Kind extends string>(clocks: Clocks<Kind>, key: string): ClockState<Kind> {
  const clock = clocks[key];
  if (clock === undefined) throw new TypeError(`there is no clock ${key} to change`);
  return clock;
}
