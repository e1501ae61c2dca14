import type { Instant } from '../time/instant';

/** Kinds of clock on one case (`design.md` §2.3 and the timers T1–T19 of the field's rules). */
export const ClockKind = {
  triage: 'triage',
  /** Total handling time (T4); never reset by returns, rework or escalation. */
  case: 'case',
  /** Time of the present lead's level (T5); its breach escalates by itself. */
  holder: 'holder',
  sign: 'sign',
  contact: 'contact',
  returnWindow: 'return_window',
  returnReview: 'return_review',
  terminationReview: 'termination_review',
  extensionReview: 'extension_review',
  assistReply: 'assist_reply',
  review: 'review',
  callback: 'callback',
  rework: 'rework',
  /** Time the resident has for an answer before the case closes unrated (T14). */
  autoClose: 'auto_close',
  reopenWindow: 'reopen_window',
} as const;
export type ClockKind = (typeof ClockKind)[keyof typeof ClockKind];

export const CLOCK_KINDS: readonly ClockKind[] = Object.values(ClockKind);

/** One clock as the case keeps it. `key` is the kind, or `assist_reply:<orgId>` where several run side by side. */
export interface ClockState {
  readonly key: string;
  readonly kind: ClockKind;
  readonly orgId: string | null;
  /** The rule of the policy pack that gave the limit. */
  readonly ruleId: string;
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  /** When to warn, before the due instant; null when the rule has no warning. */
  readonly warnAt: Instant | null;
  readonly stoppedAt: Instant | null;
  readonly warnedAt: Instant | null;
  readonly breachedAt: Instant | null;
}

/** A change to a clock, computed where policy and calendar are known and recorded with the event that caused it. */
export type ClockStamp =
  | {
      readonly action: 'start';
      readonly key: string;
      readonly kind: ClockKind;
      readonly orgId: string | null;
      readonly ruleId: string;
      readonly startedAt: Instant;
      readonly dueAt: Instant;
      readonly warnAt: Instant | null;
    }
  /** Stands still from now on; the due instant stays for the record. */
  | { readonly action: 'stop'; readonly key: string }
  /** Runs again towards the same due instant. */
  | { readonly action: 'resume'; readonly key: string }
  /** Gets a later due instant by an approved extension. */
  | {
      readonly action: 'extend';
      readonly key: string;
      readonly dueAt: Instant;
      readonly warnAt: Instant | null;
    };

/** The key of a clock. `orgId` is null but for assist clocks, which run once per organisation. */
export function clockKey(kind: ClockKind, orgId: string | null): string {
  return orgId === null ? kind : `${kind}:${orgId}`;
}
