import type { GrievanceState } from '../grievance/state';
import type { Instant } from '../time/instant';
import { isPaused, isRunning } from './clock';
import { DUTY_CLOCKS } from './duty-clocks';

/** A thousand years: further than anything is ever due. */
const BEHIND_ALL_THAT_IS_DUE = Date.UTC(2970, 0, 1);

/**
 * Where a case stands in the order of work: at the instant at which the first of its duties is or was due. Where no duty runs,
 * because it is closed or stands still, a thousand years after the date promised to the resident (or its registration, where
 * none was promised): behind all that is due, in an order of its own, and still one instant, so that pages go on from it.
 */
export function workOrder({ clocks, registeredAt }: GrievanceState): Instant {
  const due = Object.values(clocks)
    .filter((clock) => isRunning(clock) && !isPaused(clock) && DUTY_CLOCKS.includes(clock.kind))
    .map(({ dueAt }) => dueAt);
  return due.length > 0 ? Math.min(...due) : BEHIND_ALL_THAT_IS_DUE + (clocks['case']?.dueAt ?? registeredAt);
}
