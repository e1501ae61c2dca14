import type { EventDraft } from '../grievance/events';
import type { GrievanceState } from '../grievance/state';
import { OrgKind, type OrgLevel, type OrgRef } from '../organisation/organisation';
import type { PolicyPack } from '../policy/policy-pack';
import type { Calendar } from '../time/calendar';
import { dueAt } from '../time/deadline';
import type { Instant } from '../time/instant';
import { clockKey, type ClockKind, type ClockStamp, type ClockState } from './clock';
import { BIRTH_EFFECTS, clockEffects, type ClockEffect } from './effects';
import { limitFor } from './limit-for';

type Clocks = Readonly<Record<string, ClockState>>;

/**
 * The clock changes of one event with their due instants, from the policy pack and calendar in force. `after` is the
 * state that the event leads to, before its clocks.
 */
export function stampClocks(
  before: GrievanceState | null,
  after: GrievanceState,
  draft: EventDraft,
  pack: PolicyPack,
  calendar: Calendar,
): ClockStamp[] {
  const context: StampContext = { clocks: after.clocks, after, at: draft.at, pack, calendar };
  const { body } = draft;
  const effects = body.type === 'registered' || before === null ? BIRTH_EFFECTS : clockEffects(before, body);
  return effects.flatMap((effect) => stampOf(effect, context));
}

interface StampContext {
  readonly clocks: Clocks;
  readonly after: GrievanceState;
  readonly at: Instant;
  readonly pack: PolicyPack;
  readonly calendar: Calendar;
}

function stampOf(effect: ClockEffect, context: StampContext): ClockStamp[] {
  const { clocks } = context;
  if (effect.do === 'start') return [started(effect.kind, effect.orgId ?? null, context)];
  if (effect.do === 'stop_all') {
    return Object.values(clocks)
      .filter(isRunning)
      .map(({ key }) => ({ action: 'stop', key }));
  }
  const clock = clocks[effect.key];
  if (clock === undefined) return [];
  if (effect.do === 'stop') return isRunning(clock) ? [{ action: 'stop', key: clock.key }] : [];
  if (effect.do === 'resume') return [{ action: 'resume', key: clock.key }];
  const due = dueAt(clock.dueAt, effect.by, context.calendar);
  return [
    { action: 'extend', key: clock.key, dueAt: due, warnAt: warnAt(clock.startedAt, due, clock, context) },
  ];
}

function started(kind: ClockKind, orgId: string | null, context: StampContext): ClockStamp {
  const { after, at, pack, calendar } = context;
  const rule = limitFor(pack, kind, after.urgency, levelOf(after.lead));
  const due = dueAt(at, rule.limit, calendar);
  return {
    action: 'start',
    key: clockKey(kind, orgId),
    kind,
    orgId,
    ruleId: rule.id,
    startedAt: at,
    dueAt: due,
    warnAt: shareOf(at, due, rule.warnAtShare),
  };
}

/** The level whose share of the time counts: a department has no share of its own, wherever it stands. */
function levelOf(lead: OrgRef | null): OrgLevel | null {
  return lead === null || lead.kind === OrgKind.department ? null : lead.level;
}

function warnAt(from: Instant, due: Instant, clock: ClockState, { pack }: StampContext): Instant | null {
  return shareOf(from, due, pack.limits.find((rule) => rule.id === clock.ruleId)?.warnAtShare);
}

function shareOf(from: Instant, due: Instant, share: number | undefined): Instant | null {
  return share === undefined ? null : Math.floor(from + (due - from) * share);
}

/** A clock runs until it is stopped; one that is breached still runs, and never fires again. */
export function isRunning(clock: ClockState): boolean {
  return clock.stoppedAt === null;
}

/** Folds the clock changes of an event into the clocks of a case. */
export function applyStamps(clocks: Clocks, stamps: readonly ClockStamp[], at: Instant): Clocks {
  const next: Record<string, ClockState> = { ...clocks };
  for (const stamp of stamps) {
    if (stamp.action === 'start') {
      const { action: _action, ...fresh } = stamp;
      next[stamp.key] = { ...fresh, stoppedAt: null, warnedAt: null, breachedAt: null };
      continue;
    }
    const clock = next[stamp.key];
    if (clock === undefined) throw new TypeError(`no clock ${stamp.key} to ${stamp.action}`);
    next[stamp.key] = changed(clock, stamp, at);
  }
  return next;
}

function changed(
  clock: ClockState,
  stamp: Exclude<ClockStamp, { action: 'start' }>,
  at: Instant,
): ClockState {
  if (stamp.action === 'stop') return { ...clock, stoppedAt: at };
  if (stamp.action === 'resume') return { ...clock, stoppedAt: null };
  return { ...clock, dueAt: stamp.dueAt, warnAt: stamp.warnAt, warnedAt: null, breachedAt: null };
}

/** Notes that a clock's warning or end has been acted on. */
export function markClock(clocks: Clocks, key: string, mark: 'warnedAt' | 'breachedAt', at: Instant): Clocks {
  const clock = clocks[key];
  if (clock === undefined) throw new TypeError(`no clock ${key} to mark`);
  return { ...clocks, [key]: { ...clock, [mark]: at } };
}
