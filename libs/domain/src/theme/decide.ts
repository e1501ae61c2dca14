import { DomainError, DomainErrorCode } from '../errors/domain-error';
import { orgOf, roleOf } from '../grievance/actor';
import { THEME_COMMAND_TYPES, type ThemeCommand, type ThemeCommandType } from './commands';
import {
  themeRefusal,
  type ThemeContext,
  type ThemeDecision,
  type ThemeRuling,
  type ThemeScene,
} from './decision';
import * as rules from './rules';
import type { ThemeState } from './state';
import { themeRoleRule, themeStatusRule, type ThemeRelation } from './tables';

const RULES: { readonly [T in ThemeCommandType]: (scene: ThemeScene<T>) => ThemeRuling } = {
  adopt: rules.adopt,
  reassign: rules.reassign,
  state_plan: rules.statePlan,
  add_task: rules.addTask,
  finish_task: rules.finishTask,
  cancel_task: rules.cancelTask,
  add_policy: rules.addPolicy,
  drop_policy: rules.dropPolicy,
  link_cases: rules.linkCases,
  unlink_cases: rules.unlinkCases,
  close: rules.close,
  drop: rules.drop,
};

/** Decides a command on a theme: the event that follows, or the refusal with its code. Pure and total. */
export function decideTheme(state: ThemeState, command: ThemeCommand, context: ThemeContext): ThemeDecision {
  const gate = gateOf(state, command.type, context);
  if (gate !== null) {
    return { ok: false, error: themeRefusal({ state, command }, gate, { role: roleOf(context.actor) }) };
  }
  const ruling = applyRule({ ...context, state, command });
  if (ruling instanceof DomainError) return { ok: false, error: ruling };
  const textId = 'textId' in command ? command.textId : null;
  const { now: at, actor } = context;
  return { ok: true, event: { seq: state.seq + 1, at, actor, textId, body: ruling } };
}

/** The commands that this actor may give now; a form behind one may still be refused for what is filled in. */
export function allowedThemeActions(state: ThemeState, context: ThemeContext): ThemeCommandType[] {
  return THEME_COMMAND_TYPES.filter((type) => gateOf(state, type, context) === null);
}

function gateOf(state: ThemeState, type: ThemeCommandType, context: ThemeContext): DomainErrorCode | null {
  const standing = themeStatusRule(type, state.status);
  if (standing !== null) return standing;
  return themeRoleRule(type, roleOf(context.actor), relationsOf(state, context))
    ? null
    : DomainErrorCode.notPermitted;
}

function relationsOf(state: ThemeState, { actor, facts }: ThemeContext): ThemeRelation[] {
  const org = orgOf(actor);
  const found: ThemeRelation[] = [];
  if (facts.districtId === state.districtId) found.push('district');
  if (org !== null && org === state.leadOrgId) found.push('lead');
  if (org !== null && state.assistOrgIds.includes(org)) found.push('assist');
  return found;
}

/** TypeScript cannot see that the rule and the command share their type, which `RULES` guarantees. */
function applyRule(scene: ThemeContext & { state: ThemeState; command: ThemeCommand }): ThemeRuling {
  const rule = RULES[scene.command.type] as (scene: object) => ThemeRuling;
  return rule(scene);
}
