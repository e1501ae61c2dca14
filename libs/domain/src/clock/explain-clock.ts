import { orgOf } from '../grievance/actor';
import type { GrievanceEvent } from '../grievance/events';
import { evolve } from '../grievance/evolve';
import type { GrievanceState } from '../grievance/state';
import type { PolicyPack } from '../policy/policy-pack';
import type { Calendar } from '../time/calendar';
import type { Instant } from '../time/instant';
import type { Limit } from '../time/limit';
import type { WhistleReport } from '../whistle/report';
import { ClockKind, type ClockState, type StandstillReason } from './clock';
import { explainLedger, type Holder, type LedgerExplanation } from './explain-ledger';

/** What an explanation is made from besides the events: the rules and calendars that were in force, and the present. */
export interface Surroundings {
  readonly packOf: (version: string) => PolicyPack;
  readonly calendarOf: (id: string) => Calendar;
  readonly now: Instant;
}

/** Who let time stand still or gave more of it. `textId` names the words; both null where the rules did. */
export interface Grant {
  readonly at: Instant;
  readonly orgId: string | null;
  readonly textId: string | null;
}

/** A time in which the clock stood still. `to` null: it still does. */
export interface ExplainedPause {
  readonly from: Instant;
  readonly to: Instant | null;
  readonly reason: StandstillReason;
  /** Null where nobody had to: the clock was stopped and went on. */
  readonly grantedBy: Grant | null;
}

/** Why a clock of a case is due when it is: the sum, by which rule, and who let it stand still or gave it more time. */
export interface ClockExplanation extends LedgerExplanation {
  /** Article or standard of the rule, or `design`. */
  readonly basis: string;
  readonly ruleVersion: string;
  readonly pauses: readonly ExplainedPause[];
  readonly extensions: readonly (Grant & { readonly limit: Limit })[];
}

/**
 * Explains a clock from the events of its case; null when the case has no such clock. A clock that stands still is
 * explained as if it went on now.
 */
export function explainClock(
  events: readonly GrievanceEvent[],
  key: string,
  around: Surroundings,
): ClockExplanation | null {
  const told = tell(events);
  const clock = told.state?.clocks[key];
  if (clock === undefined) return null;
  const { calendarOf, packOf, now } = around;
  return {
    ...explainLedger(clock, holdersOf(clock, told.holders), calendarOf(clock.calendarId), now),
    ...ruleOf(clock, events, packOf),
    pauses: clock.pauses.map((pause) => ({ ...pause, grantedBy: grantOf(events, key, 'pause', pause.from) })),
    extensions: extensionsOf(events, clock),
  };
}

/** Folds the events and notes who had the case from when to when: the lead, before the first dispatch the desk. */
function tell(events: readonly GrievanceEvent[]): {
  readonly state: GrievanceState | null;
  readonly holders: readonly Holder[];
} {
  const holders: (Omit<Holder, 'to'> & { to: Instant })[] = [];
  let state: GrievanceState | null = null;
  for (const event of events) {
    state = evolve(state, event);
    const orgId = state.lead?.id ?? state.deskOrgId;
    const last = holders.at(-1);
    if (last?.orgId === orgId) continue;
    if (last !== undefined) last.to = event.at;
    holders.push({ orgId, from: event.at, to: Infinity });
  }
  return { state, holders };
}

/** A summoned department has the time that its whistle gives it to itself, whoever has the case. */
function holdersOf({ kind, orgId, startedAt }: ClockState, holders: readonly Holder[]): readonly Holder[] {
  return kind === ClockKind.whistle && orgId !== null ? [{ orgId, from: startedAt, to: Infinity }] : holders;
}

/** The rule that gave the clock its limit, in the version under which it was last counted out; a whistle brings its own. */
function ruleOf(
  { key, ruleId, orgId }: ClockState,
  events: readonly GrievanceEvent[],
  packOf: Surroundings['packOf'],
): Pick<ClockExplanation, 'basis' | 'ruleVersion'> {
  // A clock of the state was started by one of its events.
  const { ruleVersion, body } = events.findLast(({ clocks }) =>
    clocks.some((stamp) => stamp.key === key && (stamp.action === 'start' || stamp.action === 'restate')),
  ) as GrievanceEvent;
  if (body.type === 'whistle_reported') {
    const { summoned, restated = [], ruleVersion: ofWhistle } = body.report;
    // What started the clock, or counted it out again, named its department and its limit.
    const given = [...summoned, ...restated].find(
      (one) => one.orgId === orgId,
    ) as WhistleReport['summoned'][number];
    return { basis: given.basis, ruleVersion: ofWhistle };
  }
  const { limits, milestones } = packOf(ruleVersion);
  const rule = [...limits, ...milestones].find(({ id }) => id === ruleId);
  return { basis: rule?.basis ?? '', ruleVersion };
}

/** The event that paused or extended a clock at an instant. */
function grantOf(
  events: readonly GrievanceEvent[],
  key: string,
  action: 'pause' | 'extend',
  at: Instant,
): Grant | null {
  const event = events.find(
    (one) => one.at === at && one.clocks.some((stamp) => stamp.key === key && stamp.action === action),
  );
  return event === undefined ? null : { at, orgId: orgOf(event.actor), textId: event.textId };
}

/** The extensions of the clock's present run, in the order in which they were granted. */
function extensionsOf(
  events: readonly GrievanceEvent[],
  { key, startedAt }: ClockState,
): ClockExplanation['extensions'] {
  return events
    .filter(({ at }) => at >= startedAt)
    .flatMap(({ at, actor, textId, clocks }) =>
      clocks.flatMap((stamp) =>
        stamp.action === 'extend' && stamp.key === key
          ? [{ at, orgId: orgOf(actor), textId, limit: stamp.by }]
          : [],
      ),
    );
}
