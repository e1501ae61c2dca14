import type { PauseReason } from '../grievance/codes';
import type { Instant } from '../time/instant';
import type { Limit } from '../time/limit';
import type { Pause } from '../time/pause';
import type { Light, Warning } from './light';

/** Kinds of clock on one case: case, holder and step clocks (the timers T1–T15, T19, T20 of the field's rules). */
export const ClockKind = {
  triage: 'triage',
  /** Asks the desk again while a late case still waits for its triage. */
  triageReminder: 'triage_reminder',
  /** Total handling time (T4); never reset by returns, rework or escalation. */
  case: 'case',
  /** Time of the present lead's level (T5); its breach escalates by itself. */
  holder: 'holder',
  /** A part of the work with a deadline of its own; one clock for each milestone of the category. */
  milestone: 'milestone',
  sign: 'sign',
  contact: 'contact',
  returnWindow: 'return_window',
  returnReview: 'return_review',
  terminationReview: 'termination_review',
  extensionReview: 'extension_review',
  pauseReview: 'pause_review',
  /** The latest end of a pause. */
  pauseEnd: 'pause_end',
  accountDecision: 'account_decision',
  /** 挂账: how often the plan is looked at again (T15). */
  accountReview: 'account_review',
  /** 挂账: how often the resident is told (T15). */
  accountNotice: 'account_notice',
  /** How often the resident of an open case is told (T20). */
  progressNotice: 'progress_notice',
  assistReply: 'assist_reply',
  review: 'review',
  callback: 'callback',
  rework: 'rework',
  /** Time the resident has for an answer before the case closes unrated (T14). */
  autoClose: 'auto_close',
  reopenWindow: 'reopen_window',
  /** Time for the written answer to a supervision; one clock for each. */
  supervisionAnswer: 'supervision_answer',
  /** How long after an urging nobody may urge again (催办). */
  urgeCycle: 'urge_cycle',
  /** From the breach of the case clock to the yellow card, and to the red one. */
  yellowCard: 'yellow_card',
  redCard: 'red_card',
  cardAnswer: 'card_answer',
  /** 吹哨: time of a summoned department for its work, given by the whistle; one clock for each. */
  whistle: 'whistle',
} as const;
export type ClockKind = (typeof ClockKind)[keyof typeof ClockKind];
export const CLOCK_KINDS: readonly ClockKind[] = Object.values(ClockKind);

/** Why a clock stood still: a ground for a pause, 挂账, or that it was stopped and went on later (累计). */
export type StandstillReason = PauseReason | 'on_account' | 'between_entries';

export interface ClockPause extends Pause {
  readonly reason: StandstillReason;
}

/** What counting out the limits of a clock leads to. */
export interface Due {
  readonly dueAt: Instant;
  /** The counting looked at a year whose arrangement is not published yet, so the instant may still move. */
  readonly provisional: boolean;
  /** Calendar and revision that it was counted by. */
  readonly calendarId: string;
  /** The lights that are still to come, earliest first. */
  readonly warnings: readonly Warning[];
}

/** One clock as the case keeps it: a ledger from which its due instant can be counted out at any time. */
export interface ClockState<Kind extends string = ClockKind> extends Due {
  /** The kind, or `kind:name` where several run side by side, e.g. `assist_reply:<orgId>`. */
  readonly key: string;
  readonly kind: Kind;
  readonly orgId: string | null;
  /** The rule of the policy pack that gave the limit. */
  readonly ruleId: string;
  /** The limit of the rule, then each extension. */
  readonly limits: readonly Limit[];
  readonly pauses: readonly ClockPause[];
  readonly startedAt: Instant;
  readonly stoppedAt: Instant | null;
  readonly breachedAt: Instant | null;
  /** Green, yellow, orange or red, as its own time goes; grey is a matter of the whole case. */
  readonly light: Light;
}

/** A clock as it is started. */
export type FreshClock<Kind extends string = ClockKind> = Omit<
  ClockState<Kind>,
  'stoppedAt' | 'breachedAt' | 'light'
>;

/** A change to a clock, computed where policy and calendar are known and recorded with the event that caused it. */
export type ClockStamp<Kind extends string = ClockKind> =
  | ({ readonly action: 'start' } & FreshClock<Kind>)
  /** Done for now; the due instant stays for the record. */
  | { readonly action: 'stop'; readonly key: string }
  /** Runs again towards the same due instant. */
  | { readonly action: 'resume'; readonly key: string }
  /** Stands still: this time will not be counted. */
  | { readonly action: 'pause'; readonly key: string; readonly reason: StandstillReason }
  | ({ readonly action: 'unpause'; readonly key: string } & Due)
  /** Gets a later due instant by an approved extension. */
  | ({ readonly action: 'extend'; readonly key: string; readonly by: Limit } & Due)
  /** Counted out again by another calendar or rule. */
  | ({
      readonly action: 'restate';
      readonly key: string;
      readonly ruleId: string;
      readonly limits: readonly Limit[];
      readonly oldDueAt: Instant;
    } & Due);

/** The key of a clock: its kind, with a name where several of the kind run side by side. */
export function clockKey(kind: ClockKind, name: string | null): string {
  return name === null ? kind : `${kind}:${name}`;
}

/** The limit that a clock was started with, before its extensions. */
export function originalLimit({ key, limits }: Pick<ClockState, 'key' | 'limits'>): Limit {
  const [limit] = limits;
  if (limit === undefined) throw new TypeError(`the clock ${key} has no limit`);
  return limit;
}

/** A clock runs until it is stopped; one that stands still or is breached still runs. */
export function isRunning(clock: Pick<ClockState, 'stoppedAt'>): boolean {
  return clock.stoppedAt === null;
}

export function isPaused(clock: Pick<ClockState, 'pauses'>): boolean {
  return clock.pauses.at(-1)?.to === null;
}

/** Pauses with the last of them ended, if it still lasts. */
export function endPause(pauses: readonly ClockPause[], at: Instant): readonly ClockPause[] {
  return pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause));
}
