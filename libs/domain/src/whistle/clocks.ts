import type { ClockStamp, ClockState } from '../clock/clock';
import { WhistleStage } from './codes';

/** Kinds of clock on one whistle: the stages of each department (T16), and the duties of street, district and raters. */
export const WhistleClockKind = {
  ...WhistleStage,
  approval: 'approval',
  /** Asks again while a late approval still waits. */
  approvalReminder: 'approval_reminder',
  objectionReview: 'objection_review',
  closing: 'closing',
  /** Tells again while a late closing still waits. */
  closingReminder: 'closing_reminder',
  rating: 'rating',
} as const;
export type WhistleClockKind = (typeof WhistleClockKind)[keyof typeof WhistleClockKind];

/** A clock of a whistle; its `orgId` is who owes it, null where everybody who was part of it does. */
export type WhistleClock = ClockState<WhistleClockKind>;
export type WhistleClockStamp = ClockStamp<WhistleClockKind>;

/** The key of a clock: its kind, with the department where each has one of its own. */
export function whistleClockKey(kind: WhistleClockKind, orgId: string | null): string {
  return orgId === null ? kind : `${kind}:${orgId}`;
}

/** The department that a clock of a stage or of an objection is about. */
export function departmentOfClock({ key, kind }: Pick<WhistleClock, 'key' | 'kind'>): string {
  return key.slice(kind.length + 1);
}

/** Whether the clock only repeats an alarm: nobody is late with it, and it shows no light. */
export function isReminder(kind: WhistleClockKind): boolean {
  return kind === WhistleClockKind.approvalReminder || kind === WhistleClockKind.closingReminder;
}

/** Whether the clock is one of a department's stages. */
export function isStage(kind: WhistleClockKind): kind is WhistleStage {
  return kind in WhistleStage;
}
