import type { CaseRules } from '../policy/policy-pack';
import type { Instant } from '../time/instant';
import type { Limit } from '../time/limit';
import type { WhistleReport } from '../whistle/report';
import type {
  CallbackOutcome,
  ContactChannel,
  EmergencyService,
  NonAcceptanceCode,
  PauseReason,
  ResultOutcome,
  ReviewAnswer,
  SupervisionKind,
  Urgency,
} from './codes';

/**
 * Everything that can be asked of a case. Organisations are named by `orgId` and described in the facts that travel
 * with the command; words of people are stored beside the case and named by `textId`.
 */
export type Command =
  | { readonly type: 'accept' }
  | { readonly type: 'refuse'; readonly code: NonAcceptanceCode; readonly textId: string | null }
  | { readonly type: 'transfer_emergency'; readonly service: EmergencyService }
  | { readonly type: 'answer_on_spot'; readonly textId: string }
  | { readonly type: 'classify'; readonly categoryCode: string; readonly urgency: Urgency }
  | { readonly type: 'merge'; readonly intoId: string }
  | { readonly type: 'dispatch'; readonly orgId: string; readonly textId: string | null }
  | { readonly type: 'hand_down'; readonly orgId: string; readonly textId: string }
  | { readonly type: 'sign' }
  | { readonly type: 'record_contact'; readonly channel: ContactChannel; readonly textId: string | null }
  | { readonly type: 'add_note'; readonly textId: string; readonly shownToResident: boolean }
  | { readonly type: 'reach_milestone'; readonly milestone: string; readonly textId: string }
  | { readonly type: 'add_assist'; readonly orgId: string; readonly textId: string }
  /** 首接负责 (Art. 14): no result within the time that the helper had, so why, and how things stand. */
  | { readonly type: 'state_interim'; readonly textId: string }
  | { readonly type: 'reply_assist'; readonly textId: string }
  | { readonly type: 'release_assist'; readonly orgId: string }
  | { readonly type: 'request_return'; readonly textId: string }
  | {
      readonly type: 'rule_return';
      readonly upheld: boolean;
      readonly orgId: string | null;
      readonly textId: string;
    }
  | { readonly type: 'escalate'; readonly textId: string }
  | {
      readonly type: 'submit_result';
      readonly outcome: ResultOutcome;
      readonly textId: string;
      /** How the handler told the resident already, or null when the system tells. */
      readonly toldBy: ContactChannel | null;
    }
  | { readonly type: 'record_feedback'; readonly channel: ContactChannel }
  | { readonly type: 'review_result'; readonly approved: boolean; readonly textId: string | null }
  | {
      readonly type: 'record_callback';
      readonly outcome: CallbackOutcome;
      readonly answer: ReviewAnswer | null;
      readonly textId: string | null;
    }
  | { readonly type: 'answer_review'; readonly answer: ReviewAnswer; readonly textId: string | null }
  | { readonly type: 'supplement'; readonly textId: string }
  | {
      readonly type: 'request_extension';
      readonly by: Limit;
      readonly textId: string;
    }
  | { readonly type: 'decide_extension'; readonly granted: boolean; readonly textId: string | null }
  | { readonly type: 'request_pause'; readonly reason: PauseReason; readonly textId: string }
  | { readonly type: 'decide_pause'; readonly granted: boolean; readonly textId: string | null }
  | { readonly type: 'resume'; readonly textId: string | null }
  /** 挂账: the text holds the plan and the leader who answers for it. */
  | { readonly type: 'request_account'; readonly expectedAt: Instant; readonly textId: string }
  | { readonly type: 'decide_account'; readonly granted: boolean; readonly textId: string | null }
  | { readonly type: 'review_account'; readonly textId: string }
  | { readonly type: 'take_off_account'; readonly textId: string }
  | {
      readonly type: 'request_termination';
      readonly ground: NonAcceptanceCode | 'not_cooperating';
      readonly textId: string;
    }
  | { readonly type: 'decide_termination'; readonly granted: boolean; readonly textId: string | null }
  | {
      readonly type: 'supervise';
      readonly kind: typeof SupervisionKind.leader | typeof SupervisionKind.key;
      /** 1 to 3: by the level above the lead, by the district, by its leaders. */
      readonly level: number;
      readonly textId: string;
    }
  | { readonly type: 'answer_supervision'; readonly no: number; readonly textId: string }
  | { readonly type: 'close_supervision'; readonly no: number; readonly textId: string | null }
  | { readonly type: 'urge'; readonly textId: string | null }
  | { readonly type: 'answer_card'; readonly textId: string }
  | { readonly type: 'withdraw'; readonly textId: string | null }
  | { readonly type: 'reopen'; readonly textId: string }
  | { readonly type: 'due_reached'; readonly clockKey: string; readonly phase: 'warn' | 'due' }
  /** The rules or the calendar have changed; `rules` where the case follows another version of its pack. */
  | {
      readonly type: 'restate';
      readonly cause: 'calendar' | 'policy';
      readonly revision: number;
      readonly rules: CaseRules | null;
    }
  /** A whistle that was blown for the case tells what has become of it. */
  | { readonly type: 'report_whistle'; readonly report: WhistleReport };

export type CommandType = Command['type'];

/** All command types, in the order of a case's life. */
export const COMMAND_TYPES = [
  'accept',
  'refuse',
  'transfer_emergency',
  'answer_on_spot',
  'classify',
  'merge',
  'dispatch',
  'hand_down',
  'sign',
  'record_contact',
  'add_note',
  'reach_milestone',
  'add_assist',
  'state_interim',
  'reply_assist',
  'release_assist',
  'request_return',
  'rule_return',
  'escalate',
  'submit_result',
  'record_feedback',
  'review_result',
  'record_callback',
  'answer_review',
  'supplement',
  'request_extension',
  'decide_extension',
  'request_pause',
  'decide_pause',
  'resume',
  'request_account',
  'decide_account',
  'review_account',
  'take_off_account',
  'request_termination',
  'decide_termination',
  'supervise',
  'answer_supervision',
  'close_supervision',
  'urge',
  'answer_card',
  'withdraw',
  'reopen',
  'due_reached',
  'restate',
  'report_whistle',
] as const satisfies readonly CommandType[];
