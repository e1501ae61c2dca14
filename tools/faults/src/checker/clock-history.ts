import type { EventRow, Instant } from '../evidence/evidence';

/** A clock as the events make it. */
export interface ReplayedClock {
  readonly key: string;
  dueAt: Instant;
  warnAt: Instant | null;
  /** Since when it runs without a break; what fell due while it stood acts when it runs again. */
  runsSince: Instant;
  stoppedAt: Instant | null;
  warnedAt: Instant | null;
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
      if (clock) clock[phase === 'warn' ? 'warnedAt' : 'breachedAt'] = event.at;
    }
    for (const stamp of event.clocks) wind(clocks, stamp, event.at);
  }
  return { clocks, firings };
}

function phaseOf(type: string): 'warn' | 'due' | null {
  if (type === 'clock_warned') return 'warn';
  return type === 'clock_breached' ? 'due' : null;
}

function wind(clocks: Map<string, ReplayedClock>, stamp: EventRow['clocks'][number], at: Instant): void {
  if (stamp.action === 'start') {
    const { key, dueAt, warnAt, startedAt } = stamp;
    const fresh = { stoppedAt: null, warnedAt: null, breachedAt: null };
    clocks.set(key, { key, dueAt, warnAt, runsSince: startedAt, ...fresh });
    return;
  }
  const clock = clocks.get(stamp.key);
  if (!clock) return;
  if (stamp.action === 'stop') clock.stoppedAt = at;
  if (stamp.action === 'resume') Object.assign(clock, { stoppedAt: null, runsSince: at });
  if (stamp.action === 'extend') {
    const { dueAt, warnAt } = stamp;
    Object.assign(clock, { dueAt, warnAt, warnedAt: null, breachedAt: null });
  }
}
