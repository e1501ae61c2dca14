import { DomainErrorCode } from '../../errors/domain-error';
import { staffOf } from '../../grievance/actor';
import { whistleRefusal, type SceneOf, type WhistleRuling } from '../decision';
import { allRated, departmentOf } from '../departments';
import { summonsObstacle } from '../summons';

/** 吹哨准: the street's leader has looked at it before it is blown (宜黄); then the departments are told at once. */
export function approve(): WhistleRuling {
  return [{ type: 'approved' }, { type: 'blown' }];
}

/** The leader does not have it blown; the words say why. */
export function refuse(): WhistleRuling {
  return [{ type: 'refused' }];
}

/** 撤哨. */
export function withdraw(): WhistleRuling {
  return [{ type: 'withdrawn' }];
}

/** One more department is needed. It never leads: the lead was chosen when the whistle was drafted. */
export function addDepartment(scene: SceneOf<'add_department'>): WhistleRuling {
  const { state, facts } = scene;
  const { orgId, textId } = scene.command;
  const obstacle =
    departmentOf(state, orgId) === undefined
      ? summonsObstacle(orgId, state.districtOrgId, facts)
      : DomainErrorCode.departmentTwice;
  if (obstacle !== null) return whistleRefusal(scene, obstacle, { orgId });
  return [{ type: 'department_added', department: { orgId, lead: false, taskTextId: textId } }];
}

/** 撤离: the street lets a department go before its work is done. */
export function releaseDepartment({ command }: SceneOf<'release_department'>): WhistleRuling {
  return [{ type: 'department_released', orgId: command.orgId }];
}

/** The street has seen that the department is there. */
export function confirmArrival({ command }: SceneOf<'confirm_arrival'>): WhistleRuling {
  return [{ type: 'arrival_confirmed', orgId: command.orgId }];
}

/** Nobody is there: what was checked in is no arrival. */
export function disputeArrival({ command }: SceneOf<'dispute_arrival'>): WhistleRuling {
  return [{ type: 'arrival_disputed', orgId: command.orgId }];
}

/** The street is not content with what was reported as done. */
export function sendBack({ command }: SceneOf<'send_back'>): WhistleRuling {
  return [{ type: 'sent_back', orgId: command.orgId }];
}

/** Whoever has a part in the whistle may add something in words. */
export function addNote({ actor }: SceneOf<'add_note'>): WhistleRuling {
  return [{ type: 'noted', orgId: staffOf(actor).orgId }];
}

/** 销哨: only the street that blew it closes. Where nobody is left to be rated, that is over, too. */
export function close({ state }: SceneOf<'close'>): WhistleRuling {
  return [
    { type: 'closed' },
    ...(allRated(state) ? [{ type: 'rating_ended', automatic: false } as const] : []),
  ];
}
