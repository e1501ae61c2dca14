import { explainLedger, type LedgerExplanation } from '../clock/explain-ledger';
import type { Calendar } from '../time/calendar';
import type { Instant } from '../time/instant';
import type { WhistleClock, WhistleClockKind } from './clocks';
import type { WhistleEvent } from './events';
import { evolveWhistle } from './evolve';
import { NAMED_LIMITS, stageRuleId, type NamedLimit, type WhistleRules } from './rules';
import type { WhistleState } from './state';

/** What an explanation is made from besides the events: packs and calendars that were in force, and the present. */
export interface WhistleSurroundings {
  /** The basis of a limit with a name of its own in a version of the pack; empty where that is not known any more. */
  readonly basisOf: (version: string, limit: NamedLimit) => string;
  readonly calendarOf: (id: string) => Calendar;
  readonly now: Instant;
}

/** Why a clock of a whistle is due when it is. */
export interface WhistleClockExplanation extends LedgerExplanation<WhistleClockKind> {
  /** Article or standard of the rule, or `design`. */
  readonly basis: string;
  /** Version of the rules by which it was last counted out. */
  readonly ruleVersion: string;
}

/**
 * Explains a clock from the events of its whistle; null when the whistle has no such clock. Whoever owes it has had all of
 * its time; what both sides owe, nobody has alone.
 */
export function explainWhistleClock(
  events: readonly WhistleEvent[],
  key: string,
  { basisOf, calendarOf, now }: WhistleSurroundings,
): WhistleClockExplanation | null {
  let state: WhistleState | null = null;
  let rules: WhistleRules | null = null;
  for (const event of events) {
    state = evolveWhistle(state, event);
    if (event.clocks.some((stamp) => stamp.key === key && isCounted(stamp.action))) rules = state.rules;
  }
  const clock = state?.clocks[key];
  if (clock === undefined || rules === null) return null;
  const { orgId, startedAt: from, calendarId } = clock;
  const holders = orgId === null ? [] : [{ orgId, from, to: Infinity }];
  return {
    ...explainLedger(clock, holders, calendarOf(calendarId), now),
    basis: basisIn(rules, clock, basisOf),
    ruleVersion: rules.version,
  };
}

function isCounted(action: WhistleEvent['clocks'][number]['action']): boolean {
  return action === 'start' || action === 'restate';
}

function basisIn(
  { version, kind }: WhistleRules,
  { ruleId }: WhistleClock,
  basisOf: WhistleSurroundings['basisOf'],
): string {
  const name = NAMED_LIMITS.find((one) => one === ruleId);
  if (name !== undefined) return basisOf(version, name);
  return kind.limits.find(({ stage }) => stageRuleId(kind.id, stage) === ruleId)?.basis ?? '';
}
