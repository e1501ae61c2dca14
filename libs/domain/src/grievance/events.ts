import type { ClockKind, ClockStamp } from '../clock/clock';
import type { WarningLight } from '../clock/light';
import type { OrgRef } from '../organisation/organisation';
import type { CaseRules } from '../policy/policy-pack';
import type { Instant } from '../time/instant';
import type { Limit } from '../time/limit';
import type { WhistleReport } from '../whistle/report';
import type { Actor } from './actor';
import type {
  CallbackOutcome,
  CardColour,
  ContactChannel,
  EmergencyService,
  NonAcceptanceCode,
  PauseReason,
  RequestType,
  ResultOutcome,
  ReviewAnswer,
  SupervisionKind,
  Urgency,
} from './codes';
import type { SupervisionCause } from './supervision';

export const EscalationCause = {
  asked: 'asked',
  holderOverdue: 'holder_overdue',
  repeatedReturn: 'repeated_return',
  repeatedRework: 'repeated_rework',
} as const;
export type EscalationCause = (typeof EscalationCause)[keyof typeof EscalationCause];

export type ResumeCause = 'asked' | 'latest_end' | 'supplemented' | 'case_moved';

export type AlarmKind =
  | 'triage_overdue'
  | 'no_receiver'
  | 'callback_overdue'
  | 'feedback_missing'
  | 'contact_overdue'
  | 'assist_overdue'
  | 'milestone_overdue'
  | 'account_review_overdue'
  | 'supervision_unanswered'
  | 'card_unanswered';

/** What can happen to a case, without the envelope. Names are past tense and never change once recorded. */
export type EventBody =
  | {
      readonly type: 'registered';
      readonly id: string;
      readonly caseNo: string;
      readonly requestType: RequestType;
      readonly urgency: Urgency;
      readonly categoryCode: string;
      readonly deskOrgId: string;
      readonly complainedOrgId: string | null;
      readonly rules: CaseRules;
    }
  | { readonly type: 'accepted' }
  | { readonly type: 'classified'; readonly categoryCode: string; readonly urgency: Urgency }
  | { readonly type: 'not_accepted'; readonly code: NonAcceptanceCode }
  | { readonly type: 'transferred'; readonly service: EmergencyService }
  | { readonly type: 'answered_on_spot'; readonly org: OrgRef; readonly dispatcherOrgId: string }
  | { readonly type: 'merged'; readonly intoId: string }
  | {
      readonly type: 'dispatched';
      readonly lead: OrgRef;
      readonly dispatcherOrgId: string;
      readonly returnable: boolean;
    }
  | { readonly type: 'handed_down'; readonly lead: OrgRef; readonly dispatcherOrgId: string }
  | { readonly type: 'signed'; readonly automatic: boolean }
  | { readonly type: 'contacted'; readonly channel: ContactChannel }
  | { readonly type: 'noted'; readonly shownToResident: boolean }
  | { readonly type: 'milestone_reached'; readonly milestone: string }
  | { readonly type: 'assist_added'; readonly orgId: string }
  | { readonly type: 'interim_stated'; readonly orgId: string }
  | { readonly type: 'assist_replied'; readonly orgId: string }
  | { readonly type: 'assist_released'; readonly orgId: string }
  | { readonly type: 'return_requested' }
  | { readonly type: 'return_ruled'; readonly upheld: boolean; readonly automatic: boolean }
  | {
      readonly type: 'escalated';
      readonly cause: EscalationCause;
      readonly lead: OrgRef;
      readonly dispatcherOrgId: string;
    }
  | {
      readonly type: 'supervision_opened';
      readonly no: number;
      readonly kind: SupervisionKind;
      readonly level: number;
      /** What opened it by rule; null when somebody did. */
      readonly cause: SupervisionCause | null;
      readonly byOrgId: string | null;
    }
  | { readonly type: 'supervision_answered'; readonly no: number }
  | { readonly type: 'supervision_closed'; readonly no: number }
  | { readonly type: 'urged'; readonly byOrgId: string }
  | { readonly type: 'card_given'; readonly colour: CardColour; readonly orgId: string }
  | { readonly type: 'card_answered' }
  | { readonly type: 'alarm_raised'; readonly alarm: AlarmKind; readonly toOrgId: string }
  | { readonly type: 'result_submitted'; readonly outcome: ResultOutcome }
  | {
      readonly type: 'feedback_recorded';
      readonly channel: ContactChannel | 'online' | 'unreachable' | 'refused';
    }
  | { readonly type: 'result_approved'; readonly automatic: boolean }
  | { readonly type: 'callback_opened'; readonly cause: 'result' | 'deadline' }
  | { readonly type: 'callback_attempted'; readonly outcome: CallbackOutcome }
  | { readonly type: 'review_answered'; readonly answer: ReviewAnswer; readonly by: 'resident' | 'call' }
  | { readonly type: 'reworked'; readonly cause: 'result_rejected' | 'unsolved' | 'dissatisfied' }
  | { readonly type: 'supplemented' }
  | { readonly type: 'extension_requested'; readonly by: Limit }
  | {
      readonly type: 'extension_decided';
      readonly granted: boolean;
      readonly automatic: boolean;
      /** The time that was granted; null when it was refused. */
      readonly by: Limit | null;
    }
  | { readonly type: 'pause_requested'; readonly reason: PauseReason }
  | { readonly type: 'pause_refused'; readonly automatic: boolean }
  | { readonly type: 'paused'; readonly reason: PauseReason; readonly approved: boolean }
  | { readonly type: 'resumed'; readonly cause: ResumeCause }
  | { readonly type: 'account_requested'; readonly expectedAt: Instant }
  | { readonly type: 'account_refused'; readonly automatic: boolean }
  | { readonly type: 'put_on_account'; readonly expectedAt: Instant }
  | { readonly type: 'account_reviewed' }
  | { readonly type: 'taken_off_account'; readonly cause: 'decided' | 'case_moved' }
  /** The resident was told again how an open case stands. */
  | { readonly type: 'progress_told' }
  | { readonly type: 'termination_requested'; readonly ground: NonAcceptanceCode | 'not_cooperating' }
  | { readonly type: 'termination_refused'; readonly automatic: boolean }
  | { readonly type: 'terminated' }
  | { readonly type: 'withdrawn' }
  | { readonly type: 'closed'; readonly rated: boolean }
  | { readonly type: 'reopened' }
  | { readonly type: 'archived' }
  /** A clock came near its due instant (warn) or passed it (due). */
  | {
      readonly type: 'clock_warned';
      readonly clockKey: string;
      readonly clock: ClockKind;
      readonly light: WarningLight;
    }
  | { readonly type: 'clock_breached'; readonly clockKey: string; readonly clock: ClockKind }
  /** Every clock was counted out again; the old and the new instants are in its clock changes. */
  | {
      readonly type: 'clocks_restated';
      readonly cause: 'calendar' | 'policy';
      readonly revision: number;
      readonly rules: CaseRules | null;
    }
  /** 吹哨: what a whistle for the case has come to. */
  | { readonly type: 'whistle_reported'; readonly report: WhistleReport };

export type EventType = EventBody['type'];

/** An event as `decide` answers with it: who, when, why, under which rules. */
export interface EventDraft {
  readonly at: Instant;
  readonly actor: Actor;
  /** Words of the actor that explain the step, stored beside the case. */
  readonly textId: string | null;
  /** Version of the rules under which it was decided. */
  readonly ruleVersion: string;
  readonly body: EventBody;
}

/** An event as it is recorded: numbered without gaps, with the clock changes that it caused. */
export interface GrievanceEvent extends EventDraft {
  readonly seq: number;
  readonly clocks: readonly ClockStamp[];
}
