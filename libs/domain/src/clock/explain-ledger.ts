import type { Calendar } from '../time/calendar';
import { explain, type Explanation } from '../time/explain';
import { explainInWords } from '../time/explain-in-words';
import type { Instant } from '../time/instant';
import type { Part } from '../time/part';
import { spent, type Spent } from '../time/progress';
import {
  endPause,
  isPaused,
  type ClockKind,
  type ClockPause,
  type ClockState,
  type StandstillReason,
} from './clock';

/** An organisation that had what the clock is about, from when to when. */
export interface Holder {
  readonly orgId: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** The part of a holder's time in which the clock ran. */
export interface Holding extends Holder {
  /** How long on the wall clock. */
  readonly ms: number;
  /** How much of the limit passed with it, in milliseconds of the time that the rule counts. */
  readonly usedMs: number;
}

/** Why a clock is due when it is, as a sum, whatever it is a clock of. */
export interface LedgerExplanation<Kind extends string = ClockKind> extends Omit<
  Explanation,
  'zoneOffsetMinutes'
> {
  readonly clock: ClockState<Kind>;
  /** Without a gap from start to due, a pause named by its reason: `sumMs` is their length, and due − start. */
  readonly parts: readonly Part[];
  readonly sumMs: number;
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

/** Explains a clock by the calendar that it was counted by. One that stands still is explained as if it went on now. */
export function explainLedger<Kind extends string>(
  clock: ClockState<Kind>,
  holders: readonly Holder[],
  calendar: Calendar,
  now: Instant,
): LedgerExplanation<Kind> {
  const { startedAt, limits } = clock;
  const pauses = isPaused(clock) ? endPause(clock.pauses, now) : clock.pauses;
  const explanation = explain(startedAt, limits, pauses, calendar);
  const until = clock.stoppedAt ?? now;
  const used = (at: Instant): Spent => spent(startedAt, at, limits, pauses, calendar);
  const { start, dueAt, provisional } = explanation;
  return {
    start,
    dueAt,
    provisional,
    clock,
    parts: explanation.parts.map((part) => named(part, clock.pauses)),
    sumMs: explanation.parts.reduce((sum, { from, to }) => sum + to - from, 0),
    holdings: holders.flatMap((holder) => heldBy(holder, startedAt, until, used)),
    spent: used(until),
    sentence: explainInWords(explanation, limits) + standing(clock.pauses),
  };
}

/** The part of a holder's time that lies between the start of the clock and its end. */
function heldBy(holder: Holder, start: Instant, end: Instant, used: (at: Instant) => Spent): Holding[] {
  const from = Math.max(holder.from, start);
  const to = Math.min(holder.to, end);
  if (from >= to) return [];
  return [{ orgId: holder.orgId, from, to, ms: to - from, usedMs: used(to).usedMs - used(from).usedMs }];
}

/** A pause is called by its reason. */
function named(part: Part, pauses: readonly ClockPause[]): Part {
  if (part.kind !== 'paused') return part;
  // What is not counted as paused lies in a pause of the clock.
  const { reason } = pauses.find(
    ({ from, to }) => from < part.to && (to ?? Infinity) > part.from,
  ) as ClockPause;
  return { ...part, name: PAUSE_NAMES[reason] };
}

function standing(pauses: readonly ClockPause[]): string {
  const last = pauses.at(-1);
  return last?.to === null ? `目前${PAUSE_NAMES[last.reason]},恢复计时后期限顺延。` : '';
}
