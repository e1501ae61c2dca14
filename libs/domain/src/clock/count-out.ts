import type { Calendar } from '../time/calendar';
import { deadline } from '../time/deadline';
import { instantAtShare } from '../time/progress';
import type { ClockState, Due } from './clock';
import type { Warning, WarningLight } from './light';

/** What a clock is counted out from, whatever it is a clock of. */
export type ClockLedger = Pick<ClockState, 'startedAt' | 'limits' | 'pauses'>;

/** From which share of its time on a clock shows a light. */
export interface LightAt {
  readonly light: WarningLight;
  readonly atShare: number;
}

/** Counts a clock out: its due instant and the lights on the way there. */
export function countOut(ledger: ClockLedger, lights: readonly LightAt[], calendar: Calendar): Due {
  const { startedAt, limits, pauses } = ledger;
  const { dueAt, provisional } = deadline(startedAt, limits, pauses, calendar);
  const warnings = lights
    .map(({ light, atShare }): Warning => {
      return { light, at: instantAtShare(startedAt, dueAt, atShare, limits, pauses, calendar) };
    })
    .sort((a, b) => a.at - b.at);
  return { dueAt, provisional, calendarId: calendar.id, warnings };
}
