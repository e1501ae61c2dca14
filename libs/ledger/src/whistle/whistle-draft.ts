import type { Actor, Instant, WhistleStatus } from '@suqiu/domain';
import type { IdempotencyKey } from '../idempotency/given-once';

/** A department that a street wants to come. */
export interface DraftedDepartment {
  readonly orgId: string;
  /** 牵头; exactly one department leads. */
  readonly lead: boolean;
  /** What it is to do, in words. */
  readonly task: string | null;
}

/** What a street worker writes. */
export interface WhistleDraft {
  readonly idempotency: IdempotencyKey;
  /** The street's member of staff; the whistle is that of their organisation. */
  readonly by: Extract<Actor, { readonly kind: 'staff' }>;
  /** A kind of the whistle pack in force. */
  readonly kindId: string;
  readonly caseIds: readonly string[];
  readonly departments: readonly DraftedDepartment[];
  /** Why it is blown, in words. */
  readonly reason: string;
  /** The earlier whistle for the same matter, where the writer names it; cases in common are found without. */
  readonly earlierId?: string | null | undefined;
}

/** What the street worker gets at once. */
export interface WhistleReceipt {
  readonly id: string;
  readonly whistleNo: string;
  readonly seq: number;
  readonly status: WhistleStatus;
  readonly draftedAt: Instant;
  /** Until when the street's leader should have decided. */
  readonly approvalDueAt: Instant | null;
}
