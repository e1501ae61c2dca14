import type { PolicyPack } from '../policy/policy-pack';
import type { Calendar } from '../time/calendar';
import { deadline } from '../time/deadline';
import { instantAtShare } from '../time/progress';
import type { ClockState, Due } from './clock';
import type { Warning } from './light';

/** What a clock is counted out from. */
export type ClockLedger = Pick<ClockState, 'kind' | 'startedAt' | 'limits' | 'pauses'>;

/** Counts a clock out: its due instant and the lights on the way there. */
export function countOut(ledger: ClockLedger, pack: PolicyPack, calendar: Calendar): Due {
  const { kind, startedAt, limits, pauses } = ledger;
  const { dueAt, provisional } = deadline(startedAt, limits, pauses, calendar);
  const warnings = pack.lights
    .filter(({ clocks }) => clocks.includes(kind))
    .map(({ light, atShare }): Warning => {
      return { light, at: instantAtShare(startedAt, dueAt, atShare, limits, pauses, calendar) };
    })
    .sort((a, b) => a.at - b.at);
  return { dueAt, provisional, calendarId: calendar.id, warnings };
}
