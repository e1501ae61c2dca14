import type { Evidence, Instant, Outage } from '../evidence/evidence';
import { replayClocks, type Firing, type ReplayedClock } from './clock-history';
import { FindingKind, type Finding } from './finding';
import type { Journal } from './journal';

/** Time acts on every running clock: never early, once, and at most the grace and the outages late. */
export function checkClocks(evidence: Evidence, { where, ended, events, clocks }: Journal): Finding[] {
  const history = replayClocks(events);
  const tell = (kind: FindingKind, detail: string): Finding => ({ kind, where, detail });
  const fired = history.firings.flatMap((firing) => judgeFiring(evidence, firing, tell));
  const unfired = ended
    ? []
    : [...history.clocks.values()].flatMap((clock) => judgeWaiting(evidence, clock, tell));
  const differing = [...history.clocks.values()].flatMap((clock) => {
    const stored = clocks.find(({ key }) => key === clock.key);
    const same =
      stored &&
      FIELDS.every((field) => stored[field] === clock[field]) &&
      stored.nextWarnAt === (clock.warnings[0]?.at ?? null);
    return same ? [] : [tell(FindingKind.clockDiffers, clock.key)];
  });
  // What the watchdog looks at are the rows: one of an earlier life of the case must not look as if it ran.
  const stale = clocks.filter(
    ({ key, stoppedAt, breachedAt }) => !history.clocks.has(key) && stoppedAt === null && breachedAt === null,
  );
  return [
    ...fired,
    ...unfired,
    ...differing,
    ...stale.map(({ key }) => tell(FindingKind.clockDiffers, `${key} still runs`)),
  ];
}

const FIELDS = ['dueAt', 'light', 'pausedAt', 'stoppedAt', 'breachedAt'] as const;

type Tell = (kind: FindingKind, detail: string) => Finding;

function judgeFiring(evidence: Evidence, { event, phase, clock }: Firing, tell: Tell): Finding[] {
  const what = `event ${event.seq}: ${String(event.body.clockKey)} ${phase}`;
  if (!clock || clock.stoppedAt !== null || clock.breachedAt !== null)
    return [tell(FindingKind.firedTwice, what)];
  const warning = clock.warnings.find(({ light }) => light === event.body.light);
  if (phase === 'warn' && !warning) return [tell(FindingKind.firedTwice, what)];
  const at = phase === 'warn' ? (warning?.at ?? Infinity) : clock.dueAt;
  if (event.at < at || clock.pausedAt !== null) return [tell(FindingKind.firedEarly, what)];
  const from = Math.max(at, clock.runsSince);
  const late = event.at - from - allowance(evidence, from, event.at);
  return late > 0 ? [tell(FindingKind.firedLate, `${what}, ${seconds(event.at - from)} late`)] : [];
}

function judgeWaiting(evidence: Evidence, clock: ReplayedClock, tell: Tell): Finding[] {
  if (clock.stoppedAt !== null || clock.breachedAt !== null || clock.pausedAt !== null) return [];
  const at = Math.max(Math.min(clock.warnings[0]?.at ?? Infinity, clock.dueAt), clock.runsSince);
  if (evidence.takenAt - at <= allowance(evidence, at, evidence.takenAt)) return [];
  return [tell(FindingKind.notFired, `${clock.key}, ${seconds(evidence.takenAt - at)} past`)];
}

/** How late time may be between two instants: the grace, and what of that time the stack was not whole. */
export function allowance(
  { graceMs, outages }: Pick<Evidence, 'graceMs' | 'outages'>,
  from: Instant,
  to: Instant,
): number {
  return (
    graceMs +
    mergedLength(
      outages.map((outage) => ({ ...outage })),
      from,
      to,
    )
  );
}

function mergedLength(outages: Outage[], from: Instant, to: Instant): number {
  let reached = from;
  let sum = 0;
  for (const outage of outages.sort((a, b) => a.from - b.from)) {
    const start = Math.max(outage.from, reached);
    const end = Math.min(outage.to, to);
    if (end > start) sum += end - start;
    reached = Math.max(reached, end);
  }
  return sum;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
