import type { GrievanceStatus, Instant, RequestType, Urgency } from '@suqiu/domain';
import type { IdempotencyKey } from '../idempotency/given-once';

/** What somebody reports, in one form for every channel (the intake record of the field, `domain` §4). */
export interface Intake {
  /** Null for sources that number their own records. */
  readonly idempotency: IdempotencyKey | null;
  /** How it came in: web, phone, visit, import … */
  readonly channel: string;
  readonly requestType: RequestType;
  /** A category of the catalogue; null when it still has to be classified. */
  readonly categoryCode: string | null;
  /** The category's default when absent. */
  readonly urgency?: Urgency | null | undefined;
  readonly title: string;
  readonly description: string;
  readonly address?: string | null | undefined;
  readonly place: IntakePlace;
  /** Degrees, WGS 84. */
  readonly lat?: number | null | undefined;
  readonly lng?: number | null | undefined;
  readonly occurredAt?: Instant | null | undefined;
  readonly petitioner: Petitioner;
  /** The unit complained about: it never receives or sees the case. */
  readonly complainedOrgId?: string | null | undefined;
  /** Ids of uploads that are whole and in use nowhere else. */
  readonly attachments?: readonly string[] | undefined;
}

/** What is known of the place. An id wins; names are looked for together with those that the address mentions. */
export interface IntakePlace {
  /** A community, or an estate or grid within it. */
  readonly communityId?: string | null | undefined;
  readonly streetName?: string | null | undefined;
  readonly communityName?: string | null | undefined;
  readonly estateName?: string | null | undefined;
}

export interface Petitioner {
  readonly name?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly anonymous: boolean;
  /** Asked that the name is not told to the unit concerned. */
  readonly confidential: boolean;
}

/** An organisation as the resident reads it. */
export interface NamedOrg {
  readonly id: string;
  readonly name: string;
}

/** A receipt as it is kept for repeated requests. The tracking code is computed again each time. */
export type StoredReceipt = Omit<Receipt, 'trackingCode'>;

/** What the resident gets at once: the number, who has the case and until when. */
export interface Receipt {
  readonly id: string;
  readonly caseNo: string;
  /** Proves that its bearer filed the case; never stored. */
  readonly trackingCode: string;
  readonly status: GrievanceStatus;
  /** Who handles it; null while the desk decides. */
  readonly lead: NamedOrg | null;
  readonly desk: NamedOrg;
  /** The promised date; null until somebody leads the case. */
  readonly promisedAt: Instant | null;
  readonly registeredAt: Instant;
}
