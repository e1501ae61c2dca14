import type { ClockStamp, ClockState } from '../clock/clock';
import { WhistleStage } from './codes';

/** Kinds of clock on one whistle: the stages of each department (T16), and the duties of street, district and raters. */
export const WhistleClockKind = {
  ...WhistleStage,
  approval: 'approval',
  objectionReview: 'objection_review',
  closing: 'closing',
  rating: 'rating',
} as const;
export type WhistleClockKind = (typeof WhistleClockKind)[keyof typeof WhistleClockKind];

/** A clock of a whistle; keyed `stage:<orgId>` where a department owes it. */
export type WhistleClock = ClockState<WhistleClockKind>;
export type WhistleClockStamp = ClockStamp<WhistleClockKind>;
