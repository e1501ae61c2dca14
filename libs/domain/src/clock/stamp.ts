import type { EventDraft } from '../grievance/events';
import type { GrievanceState } from '../grievance/state';
import { Reentry, type LimitRule, type PolicyPack } from '../policy/policy-pack';
import type { Calendar } from '../time/calendar';
import type { Instant } from '../time/instant';
import {
  ClockKind,
  clockKey,
  endPause,
  isPaused,
  isRunning,
  type ClockPause,
  type ClockStamp,
  type ClockState,
  type FreshClock,
} from './clock';
import { countOut } from './count-out';
import { PAUSABLE_CLOCKS } from './duty-clocks';
import { BIRTH_EFFECTS, clockEffects, type ClockEffect } from './effects';
import { lightsFor } from './lights-for';
import { limitFor } from './limit-for';
import { restatement } from './restatement';
import { levelOf } from './level-of';

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
  const context: StampContext = { after, at: draft.at, pack, calendar };
  const { body } = draft;
  const effects = body.type === 'registered' || before === null ? BIRTH_EFFECTS : clockEffects(before, body);
  return effects.flatMap((effect) => stampsOf(effect, context));
}

interface StampContext {
  readonly after: GrievanceState;
  readonly at: Instant;
  readonly pack: PolicyPack;
  readonly calendar: Calendar;
}

function stampsOf(effect: ClockEffect, context: StampContext): ClockStamp[] {
  const clocks = Object.values(context.after.clocks);
  switch (effect.do) {
    case 'start':
      return [started(effect, context)];
    case 'start_given':
      return [given(effect, context)];
    case 'start_milestones':
      return milestones(context);
    case 'stop':
      return stops(clocks.filter(({ key }) => key === effect.key));
    case 'stop_kind':
      return stops(clocks.filter(({ kind }) => kind === effect.kind));
    case 'stop_all':
      return stops(clocks);
    case 'resume':
      return clocks
        .filter((clock) => clock.key === effect.key && !isRunning(clock))
        .map(({ key }) => ({ action: 'resume', key }));
    case 'pause':
      return standing(clocks, false).map(({ key }) => ({ action: 'pause', key, reason: effect.reason }));
    case 'unpause':
      return standing(clocks, true).map((clock) => unpaused(clock, context));
    case 'extend':
      return clocks.filter(({ key }) => key === effect.key).map((clock) => extended(clock, effect, context));
    case 'restate_given':
      return clocks.filter(({ key }) => key === effect.key).map((clock) => restatedAs(clock, effect));
    case 'restate':
      return restated(context);
  }
}

function stops(clocks: readonly ClockState[]): ClockStamp[] {
  return clocks.filter(isRunning).map(({ key }) => ({ action: 'stop', key }));
}

/** The running clocks that may stand still, and do (`paused`) or do not. */
function standing(clocks: readonly ClockState[], paused: boolean): ClockState[] {
  return clocks.filter(
    (clock) => isRunning(clock) && PAUSABLE_CLOCKS.includes(clock.kind) && isPaused(clock) === paused,
  );
}

function started(effect: Extract<ClockEffect, { do: 'start' }>, context: StampContext): ClockStamp {
  const { kind, name = null, orgId = null } = effect;
  const { after, pack } = context;
  const { categoryCode, urgency, lead } = after;
  const rule = limitFor(pack, { clock: kind, categoryCode, urgency, level: levelOf(lead) });
  return begun({ key: clockKey(kind, name), kind, orgId }, rule, context);
}

/** A clock whose limit and beginning come with the event; no pack has a rule for it. */
function given(
  { kind, name, orgId, ruleId, limit, from }: Extract<ClockEffect, { do: 'start_given' }>,
  { calendar }: StampContext,
): ClockStamp {
  const ledger = { startedAt: from, limits: [limit], pauses: [] };
  const due = countOut(ledger, [], calendar);
  return { action: 'start', key: clockKey(kind, name), kind, orgId, ruleId, ...ledger, ...due };
}

/** The limit and the due instant that its whistle says; it shows no lights on the way. */
function restatedAs(
  { key, ruleId, limits: [, ...more], dueAt: oldDueAt }: ClockState,
  { limit, dueAt, provisional, calendarId }: Extract<ClockEffect, { do: 'restate_given' }>,
): ClockStamp {
  const limits = [limit, ...more];
  return { action: 'restate', key, ruleId, limits, oldDueAt, dueAt, provisional, calendarId, warnings: [] };
}

function milestones(context: StampContext): ClockStamp[] {
  return context.pack.milestones
    .filter(({ categoryCode }) => categoryCode === context.after.categoryCode)
    .map((milestone) => {
      const key = clockKey(ClockKind.milestone, milestone.id);
      return begun({ key, kind: ClockKind.milestone, orgId: null }, milestone, context);
    });
}

/** A clock that begins anew, or goes on where it stopped: the time between does not count then (累计). */
function begun(
  which: Pick<FreshClock, 'key' | 'kind' | 'orgId'>,
  rule: Pick<LimitRule, 'id' | 'limit' | 'reentry'>,
  { after, at, pack, calendar }: StampContext,
): ClockStamp {
  const earlier = after.clocks[which.key];
  const ledger =
    rule.reentry === Reentry.continue && earlier?.stoppedAt != null && earlier.breachedAt === null
      ? {
          startedAt: earlier.startedAt,
          limits: earlier.limits,
          pauses: [...earlier.pauses, gap(earlier.stoppedAt, at)],
        }
      : { startedAt: at, limits: [rule.limit], pauses: [] };
  const due = countOut(ledger, lightsFor(which.kind, after.categoryCode, pack), calendar);
  return { action: 'start', ...which, ruleId: rule.id, ...ledger, ...due };
}

function gap(from: Instant, to: Instant): ClockPause {
  return { from, to, reason: 'between_entries' };
}

function unpaused(clock: ClockState, { after, at, pack, calendar }: StampContext): ClockStamp {
  const ledger = { ...clock, pauses: endPause(clock.pauses, at) };
  const due = countOut(ledger, lightsFor(clock.kind, after.categoryCode, pack), calendar);
  return { action: 'unpause', key: clock.key, ...due };
}

function extended(
  clock: ClockState,
  { by }: Extract<ClockEffect, { do: 'extend' }>,
  { after, pack, calendar }: StampContext,
): ClockStamp {
  const ledger = { ...clock, limits: [...clock.limits, by] };
  const due = countOut(ledger, lightsFor(clock.kind, after.categoryCode, pack), calendar);
  return { action: 'extend', key: clock.key, by, ...due };
}

/** With the total time ahead again, there is nothing to give a card for. */
function restated({ after, at, pack, calendar }: StampContext): ClockStamp[] {
  const stamps = restatement(after, pack, calendar);
  const isAhead = stamps.some(({ key, dueAt }) => key === ClockKind.case && dueAt > at);
  const cards = [after.clocks[ClockKind.yellowCard], after.clocks[ClockKind.redCard]];
  return [...stamps, ...(isAhead ? stops(cards.filter((clock) => clock !== undefined)) : [])];
}
