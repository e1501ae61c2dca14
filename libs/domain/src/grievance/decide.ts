import { DomainError, DomainErrorCode } from '../errors/domain-error';
import { roleOf } from './actor';
import { COMMAND_TYPES, type Command, type CommandType } from './commands';
import {
  draftEvents,
  refusal,
  type Decision,
  type DecisionContext,
  type Ruling,
  type Scene,
} from './decision';
import { PRECONDITIONS } from './preconditions';
import { relationsOf } from './relations';
import { roleRule, type Relation } from './role-table';
import * as approval from './rules/approval';
import * as callback from './rules/callback';
import { dueReached } from './rules/due';
import * as handling from './rules/handling';
import * as result from './rules/result';
import * as returning from './rules/return';
import * as standstill from './rules/standstill';
import * as supervision from './rules/supervision';
import * as triage from './rules/triage';
import { reportWhistle } from './rules/whistle';
import type { GrievanceState } from './state';
import { statusRule } from './status-table';

type Rule<T extends CommandType> = (scene: Scene<Extract<Command, { type: T }>>) => Ruling;

const RULES: { readonly [T in CommandType]: Rule<T> } = {
  accept: triage.accept,
  refuse: triage.refuse,
  transfer_emergency: triage.transferEmergency,
  answer_on_spot: triage.answerOnSpot,
  classify: triage.classify,
  merge: triage.merge,
  dispatch: triage.dispatch,
  hand_down: handling.handDown,
  sign: handling.sign,
  record_contact: handling.recordContact,
  add_note: handling.addNote,
  reach_milestone: handling.reachMilestone,
  add_assist: handling.addAssist,
  state_interim: handling.stateInterim,
  reply_assist: handling.replyAssist,
  release_assist: handling.releaseAssist,
  request_return: returning.requestReturn,
  rule_return: returning.ruleReturn,
  escalate: handling.escalate,
  submit_result: result.submitResult,
  record_feedback: result.recordFeedback,
  review_result: result.reviewResult,
  record_callback: callback.recordCallback,
  answer_review: callback.answerReview,
  supplement: standstill.supplement,
  request_extension: approval.requestExtension,
  decide_extension: approval.decideExtension,
  request_pause: standstill.requestPause,
  decide_pause: standstill.decidePause,
  resume: standstill.resume,
  request_account: standstill.requestAccount,
  decide_account: standstill.decideAccount,
  review_account: standstill.reviewAccount,
  take_off_account: standstill.takeOffAccount,
  request_termination: approval.requestTermination,
  decide_termination: approval.decideTermination,
  supervise: supervision.supervise,
  answer_supervision: supervision.answerSupervision,
  close_supervision: supervision.closeSupervision,
  urge: supervision.urge,
  answer_card: supervision.answerCard,
  withdraw: handling.withdraw,
  reopen: approval.reopen,
  due_reached: dueReached,
  report_whistle: reportWhistle,
  restate: ({ command: { cause, revision, rules } }) => [{ type: 'clocks_restated', cause, revision, rules }],
};

/**
 * Decides a command: the events that follow, or the refusal with its code. Pure and total; the same function serves
 * the validator, the handler, the buttons and the tests.
 */
export function decide(state: GrievanceState, command: Command, context: DecisionContext): Decision {
  const gate = gateOf(state, command.type, context, relationsOf(state, context.actor, context.facts));
  if (gate !== null) {
    return { ok: false, error: refusal({ state, command }, gate, { role: roleOf(context.actor) }) };
  }
  const ruling = applyRule({ ...context, state, command });
  if (ruling instanceof DomainError) return { ok: false, error: ruling };
  const textId = 'textId' in command ? command.textId : null;
  const rules = (command.type === 'restate' ? command.rules : null) ?? state.rules;
  const bodies = standstill.endStandstill(state, ruling);
  return { ok: true, events: draftEvents(bodies, context, rules.version, textId) };
}

/** The commands that this actor may give now; a form behind one may still be refused for what is filled in. */
export function allowedActions(state: GrievanceState, context: DecisionContext): CommandType[] {
  const relations = relationsOf(state, context.actor, context.facts);
  return COMMAND_TYPES.filter((type) => gateOf(state, type, context, relations) === null);
}

/** What refuses a command before its contents are looked at: the status, the role, what it needs besides. */
function gateOf(
  state: GrievanceState,
  type: CommandType,
  context: DecisionContext,
  relations: readonly Relation[],
): DomainErrorCode | null {
  const standing = statusRule(type, state.status);
  if (standing !== null) return standing;
  const sufficient = roleRule(type, roleOf(context.actor));
  if (!relations.some((relation) => sufficient.includes(relation))) return DomainErrorCode.notPermitted;
  return PRECONDITIONS[type]?.(state, context) ?? null;
}

/** TypeScript cannot see that the rule and the command share their type, which `RULES` guarantees. */
function applyRule<T extends CommandType>(scene: Scene & { command: { type: T } }): Ruling {
  const rule = RULES[scene.command.type] as (scene: Scene) => Ruling;
  return rule(scene);
}
