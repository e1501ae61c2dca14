import { applyStamps } from '../clock/apply-stamps';
import { stampClocks } from '../clock/stamp';
import type { PolicyPack } from '../policy/policy-pack';
import type { Calendar } from '../time/calendar';
import type { EventDraft, GrievanceEvent } from './events';
import { transition } from './evolve';
import type { GrievanceState } from './state';

/** A decision made ready to be written: each event with its number, its clock changes, and the states around it. */
export interface StampedEvent {
  readonly event: GrievanceEvent;
  readonly before: GrievanceState | null;
  readonly after: GrievanceState;
}

/**
 * Numbers the drafts, gives each its clock changes, and folds them in. The one place where due instants come from:
 * the policy pack is the version that the case follows after the event, `packOf` finds it; the calendar is that in force.
 */
export function stampEvents(
  state: GrievanceState | null,
  drafts: readonly EventDraft[],
  packOf: (version: string) => PolicyPack,
  calendar: Calendar,
): StampedEvent[] {
  let before = state;
  return drafts.map((draft) => {
    const moved = transition(before, draft);
    const clocks = stampClocks(before, moved, draft, packOf(moved.rules.version), calendar);
    const event: GrievanceEvent = { ...draft, seq: moved.seq, clocks };
    const after = { ...moved, clocks: applyStamps(moved.clocks, clocks, draft.at) };
    const stamped = { event, before, after };
    before = after;
    return stamped;
  });
}
