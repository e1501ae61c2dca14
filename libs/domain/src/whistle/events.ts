import type { Actor } from '../grievance/actor';
import type { Satisfaction } from '../grievance/codes';
import type { WarningLight } from '../clock/light';
import type { Instant } from '../time/instant';
import type { WhistleClockKind, WhistleClockStamp } from './clocks';
import type { CheckInMethod, InvitedRater, WhistleStage } from './codes';
import type { WhistleRules } from './rules';

/** A department as it is summoned. */
export interface SummonedDepartment {
  readonly orgId: string;
  /** Exactly one leads (牵头). */
  readonly lead: boolean;
  /** What it is to do, as words stored beside the whistle. */
  readonly taskTextId: string | null;
}

/** What can happen to a whistle, without the envelope. Names are past tense and never change once recorded. */
export type WhistleEventBody =
  | {
      readonly type: 'drafted';
      readonly id: string;
      readonly whistleNo: string;
      readonly streetOrgId: string;
      readonly districtOrgId: string;
      readonly caseIds: readonly string[];
      /** The earlier whistle for the same matter, where this one is a re-whistle. */
      readonly rewhistleOf: string | null;
      readonly departments: readonly SummonedDepartment[];
      readonly rules: WhistleRules;
    }
  | { readonly type: 'approved' }
  | { readonly type: 'refused' }
  /** The departments are told; follows the approval in the same step. */
  | { readonly type: 'blown' }
  | { readonly type: 'withdrawn' }
  | { readonly type: 'department_added'; readonly department: SummonedDepartment }
  | { readonly type: 'department_released'; readonly orgId: string }
  | { readonly type: 'accepted'; readonly orgId: string }
  | { readonly type: 'objected'; readonly orgId: string }
  | {
      readonly type: 'objection_ruled';
      readonly orgId: string;
      readonly upheld: boolean;
      readonly automatic: boolean;
    }
  | { readonly type: 'contacted'; readonly orgId: string }
  | {
      readonly type: 'arrived';
      readonly orgId: string;
      readonly method: CheckInMethod;
      readonly checkInId: string;
    }
  | { readonly type: 'arrival_confirmed'; readonly orgId: string }
  /** The department is not there: it has not arrived. */
  | { readonly type: 'arrival_disputed'; readonly orgId: string }
  | { readonly type: 'planned'; readonly orgId: string }
  | { readonly type: 'done_reported'; readonly orgId: string }
  | { readonly type: 'sent_back'; readonly orgId: string }
  /** A department is late with a stage that goes to the district by itself. */
  | { readonly type: 'escalated'; readonly orgId: string; readonly stage: WhistleStage }
  | { readonly type: 'directed'; readonly orgId: string }
  | { readonly type: 'noted'; readonly orgId: string }
  | { readonly type: 'closed' }
  | {
      readonly type: 'department_rated';
      readonly orgId: string;
      readonly level: Satisfaction;
      readonly solved: boolean;
    }
  | {
      readonly type: 'whistle_rated';
      readonly orgId: string;
      readonly needed: boolean;
      readonly rightDepartments: boolean;
    }
  | {
      readonly type: 'invited_rating_added';
      readonly orgId: string;
      readonly by: InvitedRater;
      readonly level: Satisfaction;
    }
  | { readonly type: 'rating_ended'; readonly automatic: boolean }
  | { readonly type: 'alarm_raised'; readonly alarm: WhistleAlarm; readonly toOrgId: string }
  | {
      readonly type: 'clock_warned';
      readonly clockKey: string;
      readonly clock: WhistleClockKind;
      readonly orgId: string | null;
      readonly light: WarningLight;
    }
  | {
      readonly type: 'clock_breached';
      readonly clockKey: string;
      readonly clock: WhistleClockKind;
      readonly orgId: string | null;
    }
  /** Every clock was counted out again; the old and the new instants are in its clock changes. */
  | {
      readonly type: 'clocks_restated';
      readonly cause: 'calendar' | 'policy';
      readonly revision: number;
      readonly rules: WhistleRules | null;
    };

export type WhistleAlarm = 'approval_overdue' | 'closing_overdue';

export type WhistleEventType = WhistleEventBody['type'];

/** An event as the rules answer with it: who, when, why, under which rules. */
export interface WhistleEventDraft {
  readonly at: Instant;
  readonly actor: Actor;
  readonly textId: string | null;
  readonly ruleVersion: string;
  readonly body: WhistleEventBody;
}

/** An event as it is recorded: numbered without gaps, with the clock changes that it caused. */
export interface WhistleEvent extends WhistleEventDraft {
  readonly seq: number;
  readonly clocks: readonly WhistleClockStamp[];
}
