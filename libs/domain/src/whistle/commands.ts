import type { Satisfaction } from '../grievance/codes';
import type { CheckInMethod, InvitedRater } from './codes';
import type { WhistleRules } from './rules';

/**
 * Everything that can be asked of a whistle. A department speaks for itself: it is the organisation of the actor. Words
 * of people are stored beside the whistle and named by `textId`.
 */
export type WhistleCommand =
  | { readonly type: 'approve'; readonly textId: string | null }
  | { readonly type: 'refuse'; readonly textId: string }
  | { readonly type: 'withdraw'; readonly textId: string }
  | { readonly type: 'add_department'; readonly orgId: string; readonly textId: string }
  | { readonly type: 'release_department'; readonly orgId: string; readonly textId: string }
  | { readonly type: 'accept' }
  | { readonly type: 'object'; readonly textId: string }
  | {
      readonly type: 'rule_objection';
      readonly orgId: string;
      readonly upheld: boolean;
      readonly textId: string;
    }
  | { readonly type: 'record_contact'; readonly textId: string | null }
  /** `checkInId` names the stored check-in (position, photo); a code was verified before the command was given. */
  | { readonly type: 'arrive'; readonly method: CheckInMethod; readonly checkInId: string }
  | { readonly type: 'confirm_arrival'; readonly orgId: string }
  | { readonly type: 'dispute_arrival'; readonly orgId: string; readonly textId: string }
  | { readonly type: 'submit_plan'; readonly textId: string }
  | { readonly type: 'report_done'; readonly textId: string }
  /** The street is not content with what a department reported as done. */
  | { readonly type: 'send_back'; readonly orgId: string; readonly textId: string }
  /** The district orders a department that is late to report in. */
  | { readonly type: 'direct'; readonly orgId: string; readonly textId: string }
  | { readonly type: 'add_note'; readonly textId: string }
  /** 销哨. */
  | { readonly type: 'close'; readonly textId: string | null }
  | {
      readonly type: 'rate_department';
      readonly orgId: string;
      readonly level: Satisfaction;
      readonly solved: boolean;
      readonly textId: string | null;
    }
  | {
      readonly type: 'rate_whistle';
      /** Was it needed, and were the right departments summoned? */
      readonly needed: boolean;
      readonly rightDepartments: boolean;
      readonly textId: string | null;
    }
  | {
      readonly type: 'add_rating';
      readonly orgId: string;
      readonly by: InvitedRater;
      readonly level: Satisfaction;
      readonly textId: string | null;
    }
  | { readonly type: 'due_reached'; readonly clockKey: string; readonly phase: 'warn' | 'due' }
  /** The rules or the calendar have changed; `rules` where the whistle follows another version of its pack. */
  | {
      readonly type: 'restate';
      readonly cause: 'calendar' | 'policy';
      readonly revision: number;
      readonly rules: WhistleRules | null;
    };

export type WhistleCommandType = WhistleCommand['type'];

/** All command types, in the order of a whistle's life. */
export const WHISTLE_COMMAND_TYPES = [
  'approve',
  'refuse',
  'withdraw',
  'add_department',
  'release_department',
  'accept',
  'object',
  'rule_objection',
  'record_contact',
  'arrive',
  'confirm_arrival',
  'dispute_arrival',
  'submit_plan',
  'report_done',
  'send_back',
  'direct',
  'add_note',
  'close',
  'rate_department',
  'rate_whistle',
  'add_rating',
  'due_reached',
  'restate',
] as const satisfies readonly WhistleCommandType[];
