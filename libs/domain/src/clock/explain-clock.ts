import { orgOf } from '../grievance/actor';
import type { GrievanceEvent } from '../grievance/events';
import { evolve } from '../grievance/evolve';
import type { GrievanceState } from '../grievance/state';
import type { PolicyPack } from '../policy/policy-pack';
import type { Calendar } from '../time/calendar';
import { explain, type Explanation } from '../time/explain';
import { explainInWords } from '../time/explain-in-words';
import type { Instant } from '../time/instant';
import type { Limit } from '../time/limit';
import type { Part } from '../time/part';
import { spent, type Spent } from '../time/progress';
import type { WhistleReport } from '../whistle/report';
import {
  ClockKind,
  endPause,
  isPaused,
  type ClockPause,
  type ClockState,
  type StandstillReason,
} from './clock';

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

/** An organisation that had the case, or what the clock is about, while the clock ran. */
export interface Holding {
  readonly orgId: string;
  readonly from: Instant;
  readonly to: Instant;
  /** How long on the wall clock. */
  readonly ms: number;
  /** How much of the limit passed with it, in milliseconds of the time that the rule counts. */
  readonly usedMs: number;
}

/** Why a clock is due when it is, as a sum. */
export interface ClockExplanation extends Omit<Explanation, 'zoneOffsetMinutes'> {
  readonly clock: ClockState;
  /** Article or standard of the rule, or `design`. */
  readonly basis: string;
  readonly ruleVersion: string;
  /** Without a gap from start to due, a pause named by its reason: `sumMs` is their length, and due − start. */
  readonly parts: readonly Part[];
  readonly sumMs: number;
  readonly pauses: readonly ExplainedPause[];
  readonly extensions: readonly (Grant & { readonly limit: Limit })[];
  readonly holdings: readonly Holding[];
  readonly spent: Spent;
  /** Chinese, to be read aloud. */
  readonly sentence: string;
}

/** What a stretch is called that a clock stood still in. */
const PAUSE_NAMES: Readonly<Record<StandstillReason, string>> = {
  hearing: '挂起(听证)',
  appraisal: '挂起(鉴定、检测)',
  awaiting_supplement: '挂起(等待诉求人补充材料)',
  force_majeure: '挂起(不可抗力)',
  objection_upheld: '挂起(异议成立)',
  on_account: '挂账',
  between_entries: '暂停(累计计时)',
};

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
  const calendar = around.calendarOf(clock.calendarId);
  const { startedAt, limits } = clock;
  const pauses = isPaused(clock) ? endPause(clock.pauses, around.now) : clock.pauses;
  const explanation = explain(startedAt, limits, pauses, calendar);
  const until = clock.stoppedAt ?? around.now;
  const used = (at: Instant): Spent => spent(startedAt, at, limits, pauses, calendar);
  const { start, dueAt, provisional } = explanation;
  return {
    start,
    dueAt,
    provisional,
    clock,
    ...ruleOf(clock, events, around.packOf),
    parts: explanation.parts.map((part) => named(part, clock)),
    sumMs: explanation.parts.reduce((sum, { from, to }) => sum + to - from, 0),
    pauses: clock.pauses.map((pause) => ({ ...pause, grantedBy: grantOf(events, key, 'pause', pause.from) })),
    extensions: extensionsOf(events, clock),
    holdings: holdersOf(clock, told.holders).flatMap((holder) => heldBy(holder, startedAt, until, used)),
    spent: used(until),
    sentence: explainInWords(explanation, limits) + standing(clock),
  };
}

interface Holder {
  readonly orgId: string;
  readonly from: Instant;
  to: Instant;
}

/** Folds the events and notes who had the case from when to when: the lead, before the first dispatch the desk. */
function tell(events: readonly GrievanceEvent[]): {
  readonly state: GrievanceState | null;
  readonly holders: readonly Holder[];
} {
  const holders: Holder[] = [];
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

/** The part of a holder's time that lies between the start of the clock and its end. */
function heldBy(holder: Holder, start: Instant, end: Instant, used: (at: Instant) => Spent): Holding[] {
  const from = Math.max(holder.from, start);
  const to = Math.min(holder.to, end);
  if (from >= to) return [];
  return [{ orgId: holder.orgId, from, to, ms: to - from, usedMs: used(to).usedMs - used(from).usedMs }];
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

/** A pause is called by its reason. */
function named(part: Part, { pauses }: ClockState): Part {
  if (part.kind !== 'paused') return part;
  // What is not counted as paused lies in a pause of the clock.
  const { reason } = pauses.find(
    ({ from, to }) => from < part.to && (to ?? Infinity) > part.from,
  ) as ClockPause;
  return { ...part, name: PAUSE_NAMES[reason] };
}

function standing({ pauses }: ClockState): string {
  const last = pauses.at(-1);
  return last?.to === null ? `目前${PAUSE_NAMES[last.reason]},恢复计时后期限顺延。` : '';
}
