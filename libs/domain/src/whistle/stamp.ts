import { applyStamps } from '../clock/apply-stamps';
import { isRunning } from '../clock/clock';
import { countOut } from '../clock/count-out';
import type { Calendar } from '../time/calendar';
import type { Instant } from '../time/instant';
import { whistleClockEffects, type WhistleClockEffect } from './clock-effects';
import { departmentOfClock, whistleClockKey, type WhistleClock, type WhistleClockStamp } from './clocks';
import type { WhistleEvent, WhistleEventDraft } from './events';
import { whistleTransition } from './evolve';
import { whistleRestatement } from './restatement';
import type { WhistleState } from './state';

/** A decision made ready to be written: each event with its number, its clock changes, and the states around it. */
export interface StampedWhistleEvent {
  readonly event: WhistleEvent;
  readonly before: WhistleState | null;
  readonly after: WhistleState;
}

/**
 * Numbers the drafts, gives each its clock changes, and folds them in. Limits are those of the rules that are pinned to
 * the whistle; the calendar is that in force.
 */
export function stampWhistleEvents(
  state: WhistleState | null,
  drafts: readonly WhistleEventDraft[],
  calendar: Calendar,
): StampedWhistleEvent[] {
  let before = state;
  return drafts.map((draft) => {
    const moved = whistleTransition(before, draft);
    const clocks = whistleClockEffects(draft.body, moved).flatMap((effect) =>
      stampsOf(effect, moved, draft.at, calendar),
    );
    const event: WhistleEvent = { ...draft, seq: moved.seq, clocks };
    const after = { ...moved, clocks: applyStamps(moved.clocks, clocks, draft.at) };
    const stamped = { event, before, after };
    before = after;
    return stamped;
  });
}

function stampsOf(
  effect: WhistleClockEffect,
  after: WhistleState,
  at: Instant,
  calendar: Calendar,
): WhistleClockStamp[] {
  const all = Object.values(after.clocks);
  switch (effect.do) {
    case 'start': {
      const { kind, about, orgId, ruleId, limit } = effect;
      const ledger = { startedAt: at, limits: [limit], pauses: [] };
      const due = countOut(ledger, after.rules.lights, calendar);
      return [{ action: 'start', key: whistleClockKey(kind, about), kind, orgId, ruleId, ...ledger, ...due }];
    }
    case 'stop':
      return stops(all.filter(({ key }) => key === effect.key));
    case 'stop_department':
      return stops(all.filter((clock) => departmentOfClock(clock) === effect.orgId));
    case 'stop_all':
      return stops(all);
    case 'resume':
      return all
        .filter((clock) => clock.key === effect.key && !isRunning(clock))
        .map(({ key }) => ({ action: 'resume', key }));
    case 'restate':
      return whistleRestatement(after, after.rules, calendar);
  }
}

function stops(clocks: readonly WhistleClock[]): WhistleClockStamp[] {
  return clocks.filter(isRunning).map(({ key }) => ({ action: 'stop', key }));
}
