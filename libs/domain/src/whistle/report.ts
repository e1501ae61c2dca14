import type { Instant } from '../time/instant';
import type { Limit } from '../time/limit';

/** What a case hears of its whistle. */
export const WhistleNews = {
  blown: 'blown',
  departmentAdded: 'department_added',
  accepted: 'accepted',
  objected: 'objected',
  excused: 'excused',
  overruled: 'overruled',
  arrived: 'arrived',
  arrivalDisputed: 'arrival_disputed',
  done: 'done',
  sentBack: 'sent_back',
  released: 'released',
  escalated: 'escalated',
  closed: 'closed',
  withdrawn: 'withdrawn',
  restated: 'restated',
} as const;
export type WhistleNews = (typeof WhistleNews)[keyof typeof WhistleNews];

/**
 * One step of a whistle as it is told to a case (`report_whistle`). Numbered by the whistle's event, so that a report
 * that comes twice or late is recognised.
 */
export interface WhistleReport {
  readonly whistleId: string;
  readonly whistleNo: string;
  readonly kind: { readonly id: string; readonly name: string };
  /** Version of the rules of the whistle. */
  readonly ruleVersion: string;
  readonly seq: number;
  readonly at: Instant;
  readonly news: WhistleNews;
  /** The department it is about; null for the whistle as a whole. */
  readonly orgId: string | null;
  /** The departments summoned, with the time each has for its work; with `blown` and `department_added` only. */
  readonly summoned: readonly {
    readonly orgId: string;
    readonly limit: Limit;
    readonly basis: string;
  }[];
  /** The departments whose time for their work was counted out again, and until when they have; with `restated` only. */
  readonly restated?: readonly {
    readonly orgId: string;
    readonly limit: Limit;
    readonly basis: string;
    readonly dueAt: Instant;
    readonly provisional: boolean;
    readonly calendarId: string;
  }[];
}
