import type { LightRule, PolicyPack } from '../policy/policy-pack';
import type { Calendar } from '../time/calendar';
import { deadline } from '../time/deadline';
import { instantAtShare } from '../time/progress';
import type { ClockKind, ClockState, Due } from './clock';
import type { Warning } from './light';

/** What a clock is counted out from. */
export type ClockLedger = Pick<ClockState, 'kind' | 'startedAt' | 'limits' | 'pauses'>;

/** Counts a clock of a case of a category out: its due instant and the lights on the way there. */
export function countOut(
  ledger: ClockLedger,
  categoryCode: string,
  pack: PolicyPack,
  calendar: Calendar,
): Due {
  const { kind, startedAt, limits, pauses } = ledger;
  const { dueAt, provisional } = deadline(startedAt, limits, pauses, calendar);
  const warnings = lightsFor(kind, categoryCode, pack)
    .map(({ light, atShare }): Warning => {
      return { light, at: instantAtShare(startedAt, dueAt, atShare, limits, pauses, calendar) };
    })
    .sort((a, b) => a.at - b.at);
  return { dueAt, provisional, calendarId: calendar.id, warnings };
}

/** The rules of a clock's lights: for each light that of the category, else the general one. */
function lightsFor(kind: ClockKind, categoryCode: string, { lights }: PolicyPack): LightRule[] {
  const about = lights.filter(({ clocks }) => clocks.includes(kind));
  const own = about.filter((rule) => rule.categoryCode === categoryCode);
  const general = about.filter(
    (rule) => rule.categoryCode === undefined && own.every(({ light }) => light !== rule.light),
  );
  return [...own, ...general];
}
