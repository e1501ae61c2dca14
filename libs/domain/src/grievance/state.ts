import type { ClockKind, ClockState } from '../clock/clock';
import type { OrgRef } from '../organisation/organisation';
import type { CaseRules } from '../policy/policy-pack';
import type { Instant } from '../time/instant';
import type { Limit } from '../time/limit';
import type {
  CallbackOutcome,
  ContactChannel,
  PauseReason,
  RequestType,
  ResultOutcome,
  ReviewAnswer,
  Urgency,
} from './codes';
import type { GrievanceStatus } from './status';
import type { Card, Supervision } from './supervision';
import type { CaseWhistle } from './whistles';

/** An organisation that helps the lead (协办). A former lead assists and keeps sight. */
export interface Assist {
  readonly orgId: string;
  readonly since: Instant;
  /** When it stated why there is no result yet; absent while it has not. */
  readonly interimAt?: Instant;
  /** When its time ran out, where it stated only after that; absent where it did not. */
  readonly lateAt?: Instant;
  readonly repliedAt: Instant | null;
  readonly releasedAt: Instant | null;
  readonly formerLead: boolean;
}

/** The resident's judgement being asked for: a round opens at the result or at the deadline, whichever is first. */
export interface CallbackRound {
  readonly openedAt: Instant;
  readonly attempts: readonly {
    readonly at: Instant;
    readonly outcome: CallbackOutcome;
    readonly orgId: string;
  }[];
  readonly answer: ReviewAnswer | null;
  readonly answeredBy: 'resident' | 'call' | null;
}

/** The case stands still: this time is not counted (挂起). */
export interface CasePause {
  readonly reason: PauseReason;
  readonly since: Instant;
}

/** 挂账: it cannot be solved within its time for objective reasons; the deadline stands still, the case is not forgotten. */
export interface Account {
  readonly since: Instant;
  readonly expectedAt: Instant;
  readonly lastReviewedAt: Instant | null;
}

/** A case: the fold of its events. JSON-safe, ids and codes only; this is also the snapshot a process carries. */
export interface GrievanceState {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly caseNo: string;
  /** Number of events folded; the next event has `seq + 1`. */
  readonly seq: number;
  readonly status: GrievanceStatus;
  readonly registeredAt: Instant;
  readonly requestType: RequestType;
  readonly urgency: Urgency;
  readonly categoryCode: string;
  /** Organisation whose triage desk decides what has no clear receiver. */
  readonly deskOrgId: string;
  readonly complainedOrgId: string | null;
  readonly rules: CaseRules;
  /** Exactly one from the first dispatch on (首接负责). */
  readonly lead: OrgRef | null;
  /** Who dispatched to the lead and rules on its returns and results. */
  readonly dispatcherOrgId: string | null;
  readonly firstLeadOrgId: string | null;
  readonly assists: readonly Assist[];
  readonly signedAt: Instant | null;
  readonly contactedAt: Instant | null;
  readonly returns: { readonly count: number; readonly ruled: boolean };
  readonly result: {
    readonly at: Instant;
    readonly orgId: string;
    readonly staffId: string | null;
    readonly outcome: ResultOutcome;
  } | null;
  /** When and how the resident was told the outcome; `unreachable` and `refused` stand for enough attempts in vain. */
  readonly feedback: {
    readonly at: Instant;
    readonly channel: ContactChannel | 'online' | 'unreachable' | 'refused';
  } | null;
  readonly callback: CallbackRound | null;
  readonly reworks: number;
  readonly reopenings: number;
  readonly extensions: { readonly granted: number; readonly pending: Limit | null };
  /** The status to go back to when a review ends without moving the case. */
  readonly resumeStatus: GrievanceStatus | null;
  readonly pause: CasePause | null;
  readonly pendingPause: PauseReason | null;
  readonly account: Account | null;
  /** When it is expected to be solved, as it was asked for; null when nobody asked. */
  readonly pendingAccount: Instant | null;
  readonly supervisions: readonly Supervision[];
  readonly cards: readonly Card[];
  /** 吹哨: the whistles blown for it; absent where there was none. */
  readonly whistles?: readonly CaseWhistle[];
  readonly clocks: Readonly<Record<string, ClockState>>;
  readonly mergedInto: string | null;
  readonly closedAt: Instant | null;
}

/** The lead of a case that has been dispatched. Asking for it before is a mistake in the rules, not of a person. */
export function leadOf(state: GrievanceState): OrgRef {
  return present(state, 'lead', state.lead);
}

/** The call-back round of a case that has one. */
export function roundOf(state: GrievanceState): CallbackRound {
  return present(state, 'call-back round', state.callback);
}

/** The status that a case in termination review goes back to. */
export function resumeStatusOf(state: GrievanceState): GrievanceStatus {
  return present(state, 'status to go back to', state.resumeStatus);
}

/** The account of a case that stands on one. */
export function accountOf(state: GrievanceState): Account {
  return present(state, 'account', state.account);
}

/** A clock that has been started in the case's present life. */
export function clockOf(state: GrievanceState, kind: ClockKind): ClockState {
  return present(state, `${kind} clock`, state.clocks[kind] ?? null);
}

function present<T>(state: GrievanceState, what: string, value: T | null): T {
  if (value === null) throw new TypeError(`case in ${state.status} has no ${what}`);
  return value;
}

/** Who rules on returns and results: the dispatcher, or the triage desk while nobody has dispatched. */
export function dispatcherOf(state: GrievanceState): string {
  return state.dispatcherOrgId ?? state.deskOrgId;
}
