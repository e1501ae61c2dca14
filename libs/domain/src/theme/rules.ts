import { DomainErrorCode, type DomainError } from '../errors/domain-error';
import { staffOf } from '../grievance/actor';
import { OrgKind, OrgLevel } from '../organisation/organisation';
import { themeRefusal, type ThemeFacts, type ThemeRuling, type ThemeScene } from './decision';
import { isOpenTask, participantsOf, type ThemeState, type ThemeTask } from './state';

/**
 * The district takes the matter up, with one lead (主责单位) and those who help. Streets and departments take part; a
 * community is not given what is not on its duty list (《北京市接诉即办工作条例》 Art. 17), nor a centre, which never handles.
 */
export function adopt(scene: ThemeScene<'adopt'>): ThemeRuling {
  const { leadOrgId, assistOrgIds } = scene.command;
  return unfit(scene) ?? { type: 'adopted', leadOrgId, assistOrgIds };
}

/** Another lead, or others who help. Whoever still has a task stays: it is finished or cancelled first. */
export function reassign(scene: ThemeScene<'reassign'>): ThemeRuling {
  const { state, command } = scene;
  const { leadOrgId, assistOrgIds } = command;
  const named = [leadOrgId, ...assistOrgIds];
  const isSame =
    leadOrgId === state.leadOrgId &&
    named.length === participantsOf(state).length &&
    named.every((orgId) => participantsOf(state).includes(orgId));
  if (isSame) return themeRefusal(scene, DomainErrorCode.alreadyDone);
  const refused = unfit(scene);
  if (refused !== null) return refused;
  const open = state.tasks.filter((task) => isOpenTask(task) && !named.includes(task.orgId)).length;
  if (open > 0) return themeRefusal(scene, DomainErrorCode.themeTaskOpen, { open });
  return { type: 'reassigned', leadOrgId, assistOrgIds };
}

/** Why those who are named cannot lead the theme and help, or null when they can. */
function unfit(scene: ThemeScene<'adopt'> | ThemeScene<'reassign'>): DomainError | null {
  const { state, command, facts } = scene;
  const { leadOrgId, assistOrgIds } = command;
  const named = [leadOrgId, ...assistOrgIds];
  const twice = named.find((orgId, i) => named.indexOf(orgId) !== i);
  if (twice !== undefined) return themeRefusal(scene, DomainErrorCode.themeOrgTwice, { orgId: twice });
  const unsuitable = named.find((orgId) => !takesPart(orgId, state, facts));
  if (unsuitable !== undefined) {
    return themeRefusal(scene, DomainErrorCode.themeOrgUnsuitable, { orgId: unsuitable });
  }
  return null;
}

export function statePlan(): ThemeRuling {
  return { type: 'plan_stated' };
}

/** Each task has an organisation that answers for it, so the task list is the list of responsibilities as well. */
export function addTask(scene: ThemeScene<'add_task'>): ThemeRuling {
  const { state, command, facts } = scene;
  const { orgId, dueOn } = command;
  if (!participantsOf(state).includes(orgId)) {
    return themeRefusal(scene, DomainErrorCode.themeNotTakingPart, { orgId });
  }
  if (dueOn < facts.today) return themeRefusal(scene, DomainErrorCode.themeDuePast, { dueOn });
  return { type: 'task_added', no: state.tasks.length + 1, orgId, dueOn };
}

/** By the lead, or by the organisation whose task it is. */
export function finishTask(scene: ThemeScene<'finish_task'>): ThemeRuling {
  const { state, command, actor } = scene;
  const task = openTask(state, command.no);
  if (task === undefined) return themeRefusal(scene, DomainErrorCode.themeTaskUnknown, { no: command.no });
  const { orgId } = staffOf(actor);
  if (orgId !== task.orgId && orgId !== state.leadOrgId) {
    return themeRefusal(scene, DomainErrorCode.notPermitted, { no: command.no });
  }
  return { type: 'task_finished', no: command.no };
}

export function cancelTask(scene: ThemeScene<'cancel_task'>): ThemeRuling {
  const { no } = scene.command;
  return openTask(scene.state, no) === undefined
    ? themeRefusal(scene, DomainErrorCode.themeTaskUnknown, { no })
    : { type: 'task_cancelled', no };
}

export function addPolicy({ state, command }: ThemeScene<'add_policy'>): ThemeRuling {
  return { type: 'policy_added', no: state.policies.length + 1, reference: command.reference };
}

export function dropPolicy(scene: ThemeScene<'drop_policy'>): ThemeRuling {
  const { no } = scene.command;
  const known = scene.state.policies.some((one) => one.no === no && !one.dropped);
  return known
    ? { type: 'policy_dropped', no }
    : themeRefusal(scene, DomainErrorCode.themePolicyUnknown, { no });
}

/** Cases that are linked already are left out; where none is left, there is nothing to do. */
export function linkCases(scene: ThemeScene<'link_cases'>): ThemeRuling {
  const { state, command } = scene;
  const caseIds = [...new Set(command.caseIds)].filter((id) => !state.caseIds.includes(id));
  return caseIds.length === 0
    ? themeRefusal(scene, DomainErrorCode.alreadyDone)
    : { type: 'cases_linked', caseIds };
}

export function unlinkCases(scene: ThemeScene<'unlink_cases'>): ThemeRuling {
  const { state, command } = scene;
  const caseIds = [...new Set(command.caseIds)].filter((id) => state.caseIds.includes(id));
  return caseIds.length === 0
    ? themeRefusal(scene, DomainErrorCode.themeCaseNotLinked)
    : { type: 'cases_unlinked', caseIds };
}

/** A theme is done when it had a plan and nothing on its task list is open. */
export function close(scene: ThemeScene<'close'>): ThemeRuling {
  const { state } = scene;
  if (state.planTextId === null) return themeRefusal(scene, DomainErrorCode.themePlanMissing);
  const open = state.tasks.filter(isOpenTask).length;
  if (open > 0) return themeRefusal(scene, DomainErrorCode.themeTaskOpen, { open });
  return { type: 'closed' };
}

export function drop(): ThemeRuling {
  return { type: 'dropped' };
}

/** Whether an organisation can lead a theme of the district or help: a street, the district itself, a department. */
function takesPart(orgId: string, { districtId }: ThemeState, { orgs }: ThemeFacts): boolean {
  const found = orgs[orgId];
  if (found === undefined) return false;
  const { level, kind } = found.org;
  const fits =
    (level === OrgLevel.street || level === OrgLevel.district) &&
    (kind === OrgKind.government || kind === OrgKind.department);
  return fits && (orgId === districtId || found.ancestorIds.includes(districtId));
}

function openTask({ tasks }: ThemeState, no: number): ThemeTask | undefined {
  return tasks.find((task) => task.no === no && isOpenTask(task));
}
