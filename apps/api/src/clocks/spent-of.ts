import { spent, type ClockState } from '@suqiu/domain';
import type { Rulebook } from '@suqiu/policy';
import { spentView } from './clock-explanation.mapper';
import type { SpentView } from './clock.view';

/** How far a clock has run at an instant, or had when it stopped, by the calendar that it was counted by. */
export function spentOf(clock: ClockState<string>, rulebook: Rulebook, now: number): SpentView {
  const { startedAt, stoppedAt, limits, pauses, calendarId } = clock;
  return spentView(spent(startedAt, stoppedAt ?? now, limits, pauses, rulebook.calendarOf(calendarId)));
}
