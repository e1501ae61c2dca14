import { Light } from '../clock/light';
import { COMMAND_TYPES, type CommandType } from '../grievance/commands';
import { Relation, roleRule } from '../grievance/role-table';
import { GRIEVANCE_STATUSES, type GrievanceStatus } from '../grievance/status';
import { statusRule } from '../grievance/status-table';
import type { StaffRole } from '../organisation/role';
import { WHISTLE_STATUSES, type WhistleStatus } from '../whistle/codes';
import type { WhistleCommandType } from '../whistle/commands';
import { WhistleRelation, whistleRoleRule } from '../whistle/role-table';
import { whistleStatusRule } from '../whistle/status-table';

/** What a workbench counts. */
export const CounterCode = {
  toAccept: 'to_accept',
  toDispatch: 'to_dispatch',
  toSign: 'to_sign',
  toAssist: 'to_assist',
  dueSoon: 'due_soon',
  overdue: 'overdue',
  returnToRule: 'return_to_rule',
  extensionToDecide: 'extension_to_decide',
  pauseToDecide: 'pause_to_decide',
  accountToDecide: 'account_to_decide',
  terminationToDecide: 'termination_to_decide',
  resultToReview: 'result_to_review',
  toCallBack: 'to_call_back',
  supervised: 'supervised',
  whistleToApprove: 'whistle_to_approve',
  whistleToAnswer: 'whistle_to_answer',
  whistleLate: 'whistle_late',
} as const;
export type CounterCode = (typeof CounterCode)[keyof typeof CounterCode];

/** What a case waits for, where its status does not say it. */
export type Awaited = 'extension' | 'pause' | 'account' | 'answer';

/** How an organisation stands to the cases of a counter: a relation of the rules, or what it leads or owes as an assistant. */
export type Standing = Relation | 'mine';

/** Open cases to be counted. Null narrows nothing. */
export interface CaseCounter {
  readonly code: CounterCode;
  readonly of: 'cases';
  readonly statuses: readonly GrievanceStatus[] | null;
  readonly standing: Standing | null;
  readonly awaited: Awaited | null;
  readonly lights: readonly Light[] | null;
  readonly supervised: boolean;
}

/** Whistles to be counted, those of the role's own list; without statuses the open ones. */
export interface WhistleCounter {
  readonly code: CounterCode;
  readonly of: 'whistles';
  readonly statuses: readonly WhistleStatus[] | null;
  readonly lateOnly: boolean;
}

/** One number of a workbench. */
export type Counter = CaseCounter | WhistleCounter;

/** A command that somebody is waited for to give, standing so to the case. */
interface Duty {
  readonly code: CounterCode;
  readonly command: CommandType;
  readonly standing: Relation;
  readonly awaited?: Awaited;
}

const DUTIES: readonly Duty[] = [
  { code: CounterCode.toAccept, command: 'accept', standing: Relation.desk },
  { code: CounterCode.toDispatch, command: 'dispatch', standing: Relation.desk },
  { code: CounterCode.toSign, command: 'sign', standing: Relation.lead },
  { code: CounterCode.toAssist, command: 'reply_assist', standing: Relation.assist },
  { code: CounterCode.returnToRule, command: 'rule_return', standing: Relation.dispatcher },
  {
    code: CounterCode.extensionToDecide,
    command: 'decide_extension',
    standing: Relation.dispatcher,
    awaited: 'extension',
  },
  {
    code: CounterCode.pauseToDecide,
    command: 'decide_pause',
    standing: Relation.dispatcher,
    awaited: 'pause',
  },
  {
    code: CounterCode.accountToDecide,
    command: 'decide_account',
    standing: Relation.dispatcher,
    awaited: 'account',
  },
  { code: CounterCode.terminationToDecide, command: 'decide_termination', standing: Relation.dispatcher },
  { code: CounterCode.resultToReview, command: 'review_result', standing: Relation.dispatcher },
  {
    code: CounterCode.toCallBack,
    command: 'record_callback',
    standing: Relation.independent,
    awaited: 'answer',
  },
];

/**
 * What a role's workbench counts: what the rules let this role do, standing as its organisation stands, in the statuses in
 * which it means something; beside that what is late or soon will be, its own or, where it watches over others, all it sees.
 */
export function countersOf(role: StaffRole): readonly Counter[] {
  const may = (command: CommandType, standing: Relation) => roleRule(command, role).includes(standing);
  const watches = may('rule_return', Relation.dispatcher) || may('supervise', Relation.above);
  const handles = COMMAND_TYPES.some((command) => may(command, Relation.lead));
  const duties = DUTIES.filter(({ command, standing }) => may(command, standing)).map(
    ({ code, command, standing, awaited = null }) =>
      cases(code, { statuses: statusesFor(command), standing, awaited }),
  );
  const standing = watches ? null : 'mine';
  const lights =
    watches || handles
      ? [
          cases(CounterCode.overdue, { standing, lights: [Light.red] }),
          cases(CounterCode.dueSoon, { standing, lights: [Light.yellow, Light.orange] }),
        ]
      : [];
  const supervised = may('supervise', Relation.above)
    ? [cases(CounterCode.supervised, { supervised: true })]
    : [];
  return [...lights, ...duties, ...supervised, ...whistleCounters(role)];
}

/** Whether a role has work of its own, or watches over that of others, or does neither and only calls back. */
export function workOf(role: StaffRole): 'own' | 'all' | 'calls' | 'none' {
  const codes = countersOf(role);
  const overdue = codes.find(({ code }) => code === CounterCode.overdue);
  if (overdue?.of === 'cases') return overdue.standing === 'mine' ? 'own' : 'all';
  return codes.some(({ code }) => code === CounterCode.toCallBack) ? 'calls' : 'none';
}

function cases(code: CounterCode, parts: Partial<Omit<CaseCounter, 'code' | 'of'>>): CaseCounter {
  return {
    code,
    of: 'cases',
    statuses: null,
    standing: null,
    awaited: null,
    lights: null,
    supervised: false,
    ...parts,
  };
}

function statusesFor(command: CommandType): readonly GrievanceStatus[] {
  return GRIEVANCE_STATUSES.filter((status) => statusRule(command, status) === null);
}

function whistleCounters(role: StaffRole): WhistleCounter[] {
  const may = (command: WhistleCommandType, standing: WhistleRelation) =>
    whistleRoleRule(command, role).includes(standing);
  const counter = (code: CounterCode, parts: Partial<WhistleCounter>): WhistleCounter => {
    return { code, of: 'whistles', statuses: null, lateOnly: false, ...parts };
  };
  const drafted = WHISTLE_STATUSES.filter((status) => whistleStatusRule('approve', status) === null);
  return [
    ...(may('approve', WhistleRelation.street)
      ? [counter(CounterCode.whistleToApprove, { statuses: drafted })]
      : []),
    ...(may('accept', WhistleRelation.department) ? [counter(CounterCode.whistleToAnswer, {})] : []),
    ...(may('close', WhistleRelation.street) || may('direct', WhistleRelation.district)
      ? [counter(CounterCode.whistleLate, { lateOnly: true })]
      : []),
  ];
}
