import { DomainError, DomainErrorCode } from '../errors/domain-error';
import { orgOf, roleOf, staffOf } from '../grievance/actor';
import { WHISTLE_COMMAND_TYPES, type WhistleCommand, type WhistleCommandType } from './commands';
import {
  draftWhistleEvents,
  whistleRefusal,
  type SceneOf,
  type WhistleContext,
  type WhistleDecision,
  type WhistleRuling,
  type WhistleScene,
} from './decision';
import { concernsDepartment, departmentRule, OWN_COMMANDS, type DepartmentCommand } from './department-table';
import { departmentOf } from './departments';
import { DEPARTMENT_PRECONDITIONS, WHISTLE_PRECONDITIONS } from './preconditions';
import { whistleRelationsOf } from './relations';
import { whistleRoleRule, type WhistleRelation } from './role-table';
import * as department from './rules/department';
import * as district from './rules/district';
import { whistleDueReached } from './rules/due';
import * as rating from './rules/rating';
import * as street from './rules/street';
import type { WhistleDepartment, WhistleState } from './state';
import { whistleStatusRule } from './status-table';

type Rule<T extends WhistleCommandType> = (scene: SceneOf<T>) => WhistleRuling;

const RULES: { readonly [T in WhistleCommandType]: Rule<T> } = {
  approve: street.approve,
  refuse: street.refuse,
  withdraw: street.withdraw,
  add_department: street.addDepartment,
  release_department: street.releaseDepartment,
  accept: department.accept,
  object: department.object,
  rule_objection: district.ruleObjection,
  record_contact: department.recordContact,
  arrive: department.arrive,
  confirm_arrival: street.confirmArrival,
  dispute_arrival: street.disputeArrival,
  submit_plan: department.submitPlan,
  report_done: department.reportDone,
  send_back: street.sendBack,
  direct: district.direct,
  add_note: street.addNote,
  close: street.close,
  rate_department: rating.rateDepartment,
  rate_whistle: rating.rateWhistle,
  add_rating: rating.addRating,
  due_reached: whistleDueReached,
  restate: ({ command: { cause, revision, rules } }) => [{ type: 'clocks_restated', cause, revision, rules }],
};

/**
 * Decides a command on a whistle: the events that follow, or the refusal with its code. Pure and total; the same
 * function serves the validator, the handler, the buttons and the tests.
 */
export function decideWhistle(
  state: WhistleState,
  command: WhistleCommand,
  context: WhistleContext,
): WhistleDecision {
  const gate = gateOf(state, command.type, context, whistleRelationsOf(state, context.actor));
  if (gate !== null) {
    const role = roleOf(context.actor);
    return { ok: false, error: whistleRefusal({ state, command }, gate, { role }) };
  }
  const ruling = ruled({ ...context, state, command });
  if (ruling instanceof DomainError) return { ok: false, error: ruling };
  const textId = 'textId' in command ? command.textId : null;
  const { version } = (command.type === 'restate' ? command.rules : null) ?? state.rules;
  return { ok: true, events: draftWhistleEvents(ruling, context, version, textId) };
}

/**
 * The commands that this actor may give now. One that names a department is offered when it can be given for some
 * department; a form behind it may still be refused for what is filled in.
 */
export function allowedWhistleActions(state: WhistleState, context: WhistleContext): WhistleCommandType[] {
  const relations = whistleRelationsOf(state, context.actor);
  return WHISTLE_COMMAND_TYPES.filter((type) => {
    if (gateOf(state, type, context, relations) !== null) return false;
    if (!concernsDepartment(type)) return true;
    return candidates(state, type, context).some((one) => departmentGate(state, type, one, context) === null);
  });
}

/** What refuses a command before its contents are looked at: the status, the role, what it needs besides. */
function gateOf(
  state: WhistleState,
  type: WhistleCommandType,
  context: WhistleContext,
  relations: readonly WhistleRelation[],
): DomainErrorCode | null {
  const standing = whistleStatusRule(type, state.status);
  if (standing !== null) return standing;
  const sufficient = whistleRoleRule(type, roleOf(context.actor));
  if (!relations.some((relation) => sufficient.includes(relation))) return DomainErrorCode.notPermitted;
  return WHISTLE_PRECONDITIONS[type]?.(state, context) ?? null;
}

/** The departments that a command of this actor can be about: for its own commands, only itself. */
function candidates(
  state: WhistleState,
  type: DepartmentCommand,
  { actor }: WhistleContext,
): readonly WhistleDepartment[] {
  const own = OWN_COMMANDS.some((one) => one === type);
  return own ? state.departments.filter(({ orgId }) => orgId === orgOf(actor)) : state.departments;
}

/** What refuses a command about one department: where it stands, what it needs besides. */
function departmentGate(
  state: WhistleState,
  type: DepartmentCommand,
  about: WhistleDepartment,
  context: WhistleContext,
): DomainErrorCode | null {
  return (
    departmentRule(type, about.status) ?? DEPARTMENT_PRECONDITIONS[type]?.(state, about, context) ?? null
  );
}

function ruled(scene: WhistleScene): WhistleRuling {
  const { state, command } = scene;
  if (!concernsDepartment(command.type)) return applyRule(scene);
  const orgId = 'orgId' in command ? command.orgId : staffOf(scene.actor).orgId;
  const about = departmentOf(state, orgId);
  if (about === undefined) return whistleRefusal(scene, DomainErrorCode.departmentUnknown, { orgId });
  const gate = departmentGate(state, command.type, about, scene);
  return gate === null ? applyRule(scene) : whistleRefusal(scene, gate, { orgId, department: about.status });
}

/** TypeScript cannot see that the rule and the command share their type, which `RULES` guarantees. */
function applyRule(scene: WhistleScene): WhistleRuling {
  const rule = RULES[scene.command.type] as (scene: WhistleScene) => WhistleRuling;
  return rule(scene);
}
