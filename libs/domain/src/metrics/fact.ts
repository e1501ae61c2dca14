import type { RequestType } from '../grievance/codes';
import type { Instant } from '../time/instant';
import type { MetricSet } from './metric-set';

/** One belonging to a set: the smallest thing that a figure counts. */
export interface MetricFact {
  readonly set: MetricSet;
  /** Names the occurrence within the subject and set, and stays the same whatever happens later; from 1. */
  readonly no: number;
  /** The instant that decides in which period it counts. */
  readonly at: Instant;
  /** When a span ended; null while it lasts, and for everything that is no span. */
  readonly until: Instant | null;
  /** The organisation that it counts for (承办单位口径). */
  readonly orgId: string;
  /** 1, or milliseconds in the sets that measure time. */
  readonly amount: number;
  /** Number of the event that it comes from. */
  readonly why: number;
}

/** What a case is besides its events. */
export interface CaseTraits {
  readonly channel: string;
  readonly requestType: RequestType;
  /** 未诉先办: found on patrol or by foresight, nobody complained; never counted in the three rates. */
  readonly proactive: boolean;
}

/** What a whistle is besides its events. */
export interface WhistleTraits {
  /** A later whistle for the same matter was blown (its `rewhistleOf` names this one). */
  readonly rewhistled: boolean;
}

/** Numbers that decide who belongs to a set: data of the policy, each with its basis there. */
export interface SetRules {
  /** So many changes of the lead make a case one that is pushed around. */
  readonly pingpongMoves: number;
}
