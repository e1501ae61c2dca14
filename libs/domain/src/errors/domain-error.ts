import type { CommandType } from '../grievance/commands';
import type { GrievanceStatus } from '../grievance/status';
import type { ThemeStatus } from '../theme/codes';
import type { ThemeCommandType } from '../theme/commands';
import type { WhistleStatus } from '../whistle/codes';
import type { WhistleCommandType } from '../whistle/commands';

/** Why a command was refused. Codes are stable: clients and tests rely on them. */
export const DomainErrorCode = {
  /** The command has no meaning in the present status. */
  notInThisStatus: 'command.not_in_this_status',
  /** The case has ended. */
  caseEnded: 'command.case_ended',
  /** It was done before and can be done once only. */
  alreadyDone: 'command.already_done',
  /** Another decision is being waited for first. */
  decisionPending: 'command.decision_pending',
  /** This role of this organisation may not do this now. */
  notPermitted: 'command.not_permitted',
  /** A community leads only categories on its duty list (《北京市接诉即办工作条例》 Art. 17). */
  notOnDutyList: 'dispatch.not_on_duty_list',
  /** The unit complained about never receives the case. */
  unitComplainedAbout: 'dispatch.unit_complained_about',
  /** The organisation has nobody who can receive the case. */
  noReceiver: 'dispatch.no_receiver',
  /** The command needs an organisation that exists and fits. */
  targetUnsuitable: 'dispatch.target_unsuitable',
  /** The window for returning a wrong dispatch has passed. */
  returnWindowPassed: 'return.window_passed',
  /** After a ruling the case cannot be returned again (《潍坊市12345政务服务便民热线条例》 Art. 22). */
  returnAlreadyRuled: 'return.already_ruled',
  /** There is no level above. */
  noHigherLevel: 'escalation.no_higher_level',
  /** Somebody who handled the case may not make its call-back. */
  handlerMayNotCallBack: 'callback.handler_may_not_call',
  /** The number of extensions that the rules allow is used up. */
  extensionsUsedUp: 'extension.used_up',
  /** An extension must be asked for before the deadline. */
  extensionTooLate: 'extension.too_late',
  /** An extension is stated in the unit of the limit that it lengthens. */
  extensionUnit: 'extension.unit',
  /** One extension may be no longer than the rules say. */
  extensionTooLong: 'extension.too_long',
  /** A case of this urgency never stands still. */
  pauseNever: 'pause.never',
  /** The rules do not know this ground for standing still. */
  pauseReasonNotAllowed: 'pause.reason_not_allowed',
  /** The case does not stand still. */
  notPaused: 'pause.not_paused',
  /** The case is not on account (挂账), or is already. */
  notOnAccount: 'account.not_on_account',
  onAccount: 'account.on_account',
  /** The expected date lies in the past. */
  accountDatePast: 'account.date_past',
  /** The milestone is not one of the case, or is reached. */
  milestoneUnknown: 'milestone.unknown',
  /** There is no such supervision that waits for this. */
  supervisionUnknown: 'supervision.unknown',
  /** Levels of supervision go from 1 to 3. */
  supervisionLevel: 'supervision.level',
  /** The unit was urged within the present cycle. */
  urgeTooSoon: 'urge.too_soon',
  /** No card waits for an answer. */
  cardUnknown: 'card.unknown',
  /** The named assisting organisation is not on the case, or is already. */
  assistUnknown: 'assist.unknown',
  assistExists: 'assist.exists',
  /** Nothing is asked of the assisting organisation now. */
  assistNothingOwed: 'assist.nothing_owed',
  /** It has stated once why there is no result; a result is owed (《北京市接诉即办工作条例》 Art. 14). */
  assistResultOwed: 'assist.result_owed',
  /** The clock is not running, is marked already, or is not due yet. */
  notDue: 'due.not_due',
  /** The whistle has ended. */
  whistleEnded: 'whistle.ended',
  /** The rules in force have no such kind of whistle. */
  whistleKindUnknown: 'whistle.kind_unknown',
  /** A whistle of this kind is blown for a case. */
  whistleCaseNeeded: 'whistle.case_needed',
  /** The case does not exist, has ended, or is not the street's. */
  whistleCaseUnsuitable: 'whistle.case_unsuitable',
  /** Exactly one of the departments leads (牵头). */
  whistleLead: 'whistle.lead',
  /** Nobody approves the whistle that they drafted. */
  whistleOwnDraft: 'whistle.own_draft',
  /** While a department owes its work the whistle is not closed (事不完、人不撤). */
  whistleStillOwed: 'whistle.still_owed',
  /** A department is summoned once. */
  departmentTwice: 'whistle.department_twice',
  /** What is summoned is a department of the district. */
  departmentUnsuitable: 'whistle.department_unsuitable',
  /** Nobody in the department can receive a whistle. */
  departmentUnmanned: 'whistle.department_unmanned',
  /** The unit complained about is not summoned. */
  departmentComplainedAbout: 'whistle.department_complained_about',
  /** The department is not one of the whistle. */
  departmentUnknown: 'whistle.department_unknown',
  /** The street has let the department go, or the district has excused it. */
  departmentGone: 'whistle.department_gone',
  /** A department objects within the time that it has for accepting. */
  objectionTooLate: 'whistle.objection_too_late',
  /** The department has not arrived. */
  notArrived: 'whistle.not_arrived',
  /** The department is not late with what the district may order. */
  departmentNotLate: 'whistle.department_not_late',
  /** The theme has ended. */
  themeEnded: 'theme.ended',
  /** A theme is found in a month that has begun. */
  themeMonthAhead: 'theme.month_ahead',
  /** The place of a theme is a street or a community of its district. */
  themePlaceUnsuitable: 'theme.place_unsuitable',
  /** Only streets, departments and the district itself take part in a theme. */
  themeOrgUnsuitable: 'theme.org_unsuitable',
  /** An organisation takes part once: it leads or it helps. */
  themeOrgTwice: 'theme.org_twice',
  /** The organisation neither leads the theme nor helps. */
  themeNotTakingPart: 'theme.not_taking_part',
  /** The date by which a task is to be done lies in the past. */
  themeDuePast: 'theme.due_past',
  /** The theme has no such task that is still open. */
  themeTaskUnknown: 'theme.task_unknown',
  /** The policy is not on the list. */
  themePolicyUnknown: 'theme.policy_unknown',
  /** None of the cases is linked to the theme. */
  themeCaseNotLinked: 'theme.case_not_linked',
  /** A theme is closed with a plan only. */
  themePlanMissing: 'theme.plan_missing',
  /** While a task is open the theme is not closed. */
  themeTaskOpen: 'theme.task_open',
} as const;
export type DomainErrorCode = (typeof DomainErrorCode)[keyof typeof DomainErrorCode];

/** Facts that let a person see why and what is possible instead. Never personal data. */
export interface DomainErrorDetails {
  readonly command: CommandType | WhistleCommandType | ThemeCommandType | 'draft' | 'propose';
  /** Of the case, the whistle or the theme; null where there is none yet. */
  readonly status: GrievanceStatus | WhistleStatus | ThemeStatus | null;
  readonly [fact: string]: string | number | boolean | null;
}

/** A refusal by a rule: a value that `decide` answers with, and an error where a caller throws it. */
export class DomainError extends Error {
  constructor(
    readonly code: DomainErrorCode,
    readonly details: DomainErrorDetails,
  ) {
    super(code);
    this.name = 'DomainError';
  }
}
