import type { StampedWarning } from '../evidence/clock-stamp';
import type { EventRow, Instant } from '../evidence/evidence';

/** A clock as the events make it. */
export interface ReplayedClock {
  readonly key: string;
  dueAt: Instant;
  /** The lights that are still to come, earliest first. */
  warnings: readonly StampedWarning[];
  light: string;
  /** Since when it runs without a break; what fell due while it stood acts when it runs again. */
  runsSince: Instant;
  pausedAt: Instant | null;
  stoppedAt: Instant | null;
  breachedAt: Instant | null;
}

/** Something that time did, with the clock as it was just before; null where there was no such clock. */
export interface Firing {
  readonly event: EventRow;
  readonly phase: 'warn' | 'due';
  readonly clock: Readonly<ReplayedClock> | null;
}

export interface ClockHistory {
  /** The clocks of the case's present life; a reopening begins another one. */
  readonly clocks: ReadonlyMap<string, ReplayedClock>;
  readonly firings: readonly Firing[];
}

/** Winds all clocks of a case as its events say. */
export function replayClocks(events: readonly EventRow[]): ClockHistory {
  const clocks = new Map<string, ReplayedClock>();
  const firings: Firing[] = [];
  for (const event of events) {
    if (event.type === 'reopened') clocks.clear();
    const phase = phaseOf(event.type);
    if (phase) {
      const clock = clocks.get(String(event.body.clockKey));
      firings.push({ event, phase, clock: clock ? { ...clock } : null });
      if (clock) mark(clock, event);
    }
    for (const stamp of event.clocks) wind(clocks, stamp, event.at);
  }
  return { clocks, firings };
}

function phaseOf(type: string): 'warn' | 'due' | null {
  if (type === 'clock_warned') return 'warn';
  return type === 'clock_breached' ? 'due' : null;
}

const SEVERITY = ['green', 'yellow', 'orange', 'red'];
const isWorse = (one: string, than: string): boolean => SEVERITY.indexOf(one) > SEVERITY.indexOf(than);

function mark(clock: ReplayedClock, { type, body, at }: EventRow): void {
  const light = type === 'clock_breached' ? 'red' : String(body.light);
  if (type === 'clock_breached') clock.breachedAt = at;
  clock.light = light;
  clock.warnings = clock.warnings.filter((warning) => isWorse(warning.light, light) && light !== 'red');
}

function wind(clocks: Map<string, ReplayedClock>, stamp: EventRow['clocks'][number], at: Instant): void {
  if (stamp.action === 'start') {
    const { key, kind, dueAt, warnings, startedAt, pauses } = stamp;
    const beganEarlier = kind === 'whistle' || (Array.isArray(pauses) && pauses.length > 0);
    const fresh = { light: 'green', pausedAt: null, stoppedAt: null, breachedAt: null };
    // One that goes on where it stopped (累计), or of which a whistle tells, began earlier and acts from now on.
    clocks.set(key, { key, dueAt, warnings, runsSince: beganEarlier ? at : startedAt, ...fresh });
    return;
  }
  const clock = clocks.get(stamp.key);
  if (!clock) return;
  switch (stamp.action) {
    case 'stop':
      Object.assign(clock, { stoppedAt: at, pausedAt: null });
      return;
    case 'resume':
      Object.assign(clock, { stoppedAt: null, runsSince: at });
      return;
    case 'pause':
      clock.pausedAt = at;
      return;
    case 'unpause': {
      const warnings = stamp.warnings.filter((warning) => isWorse(warning.light, clock.light));
      Object.assign(clock, { dueAt: stamp.dueAt, warnings, pausedAt: null, runsSince: at });
      return;
    }
    case 'extend':
      Object.assign(clock, { dueAt: stamp.dueAt, warnings: stamp.warnings, light: 'green' });
      return;
    case 'restate':
      restate(clock, stamp, at);
  }
}

/** What had been shown and still holds is not shown again; a breach holds only while the due instant has passed. */
function restate(
  clock: ReplayedClock,
  { dueAt, warnings }: { readonly dueAt: Instant; readonly warnings: readonly StampedWarning[] },
  at: Instant,
): void {
  clock.dueAt = dueAt;
  clock.runsSince = at;
  if (clock.breachedAt !== null && dueAt <= at) return;
  const shown = warnings.filter((warning) => warning.at <= at && !isWorse(warning.light, clock.light));
  clock.breachedAt = null;
  clock.light = shown.at(-1)?.light ?? 'green';
  clock.warnings = warnings.filter((warning) => !shown.includes(warning));
}
