import type { Instant } from '../time/instant';
import type { CardColour, SupervisionKind } from './codes';

/** What opens a supervision by rule. */
export type SupervisionCause =
  'case_overdue' | 'holder_overdue' | 'rework_overdue' | 'repeated_rework' | 'repeated_return';

/** A superior watches, asks, and is answered in writing; the owner stays (督办). */
export interface Supervision {
  /** Number within the case, from 1. */
  readonly no: number;
  readonly kind: SupervisionKind;
  /** 1 to 3, a higher number is graver. */
  readonly level: number;
  readonly cause: SupervisionCause | null;
  readonly openedAt: Instant;
  /** Who opened it; null: the rules did. */
  readonly byOrgId: string | null;
  readonly answeredAt: Instant | null;
  readonly closedAt: Instant | null;
}

/** A yellow or red card: it belongs to the unit that led the case when it was given. */
export interface Card {
  readonly colour: CardColour;
  readonly orgId: string;
  readonly at: Instant;
  readonly answeredAt: Instant | null;
}

/** Supervisions and cards of a case with some of them changed. */
export function marked<T>(all: readonly T[], which: (one: T) => boolean, mark: Partial<T>): readonly T[] {
  return all.map((one) => (which(one) ? { ...one, ...mark } : one));
}

/** Whether a supervision still waits for its answer. */
export function isUnanswered({ answeredAt, closedAt }: Supervision): boolean {
  return answeredAt === null && closedAt === null;
}
