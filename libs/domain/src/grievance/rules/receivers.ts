import { DomainErrorCode, type DomainError } from '../../errors/domain-error';
import type { CaseFacts, LadderStep, TargetFacts } from '../../organisation/facts';
import { OrgKind, OrgLevel, rankOf } from '../../organisation/organisation';
import type { EventBody, EscalationCause } from '../events';
import { refusal, type Scene } from '../decision';
import { leadOf, type GrievanceState } from '../state';
import { superviseLate } from './supervision';

/** Why an organisation may not lead a case, or null when it may. */
export function leadObstacle(
  target: TargetFacts,
  complainedOrgId: string | null,
  communityMayLead: boolean,
): DomainErrorCode | null {
  const { org, receives } = target;
  if (org.kind === OrgKind.centre || rankOf(org.level) === 0) return DomainErrorCode.targetUnsuitable;
  if (org.id === complainedOrgId) return DomainErrorCode.unitComplainedAbout;
  if (!receives) return DomainErrorCode.noReceiver;
  if (org.level === OrgLevel.community && !communityMayLead) return DomainErrorCode.notOnDutyList;
  return null;
}

/** The organisation a command names, checked for the lead; a refusal when it does not fit. */
export function checkedTarget(scene: Scene, orgId: string): TargetFacts | DomainError {
  const { target, communityMayLead } = scene.facts;
  if (target === null || target.org.id !== orgId) {
    return refusal(scene, DomainErrorCode.targetUnsuitable, { orgId });
  }
  const obstacle = leadObstacle(target, scene.state.complainedOrgId, communityMayLead);
  return obstacle === null ? target : refusal(scene, obstacle, { orgId });
}

/**
 * Who rules on what a new lead does: the one that dispatched, or the nearest organisation above where that would be
 * the lead itself. The unit complained about never rules; at the top the lead stands alone.
 */
export function dispatcherFor(
  { org, ancestorIds }: TargetFacts,
  by: string | null,
  complainedOrgId: string | null,
): string {
  if (by !== null && by !== org.id) return by;
  return ancestorIds.find((id) => id !== complainedOrgId) ?? org.id;
}

/** The next level above the present lead, and the one that watches over it: the level above that, if there is one. */
interface LevelAbove {
  readonly step: LadderStep;
  readonly watcherId: string;
}

/**
 * The next level up, or null at the top. Departments of the district stand at the top. The unit complained about is
 * no step of the way: the case goes past it.
 */
export function levelAbove(state: GrievanceState, facts: CaseFacts): LevelAbove | null {
  const lead = leadOf(state);
  const [step, watcher = step] = facts.ladder.filter(
    ({ org }) => rankOf(org.level) > rankOf(lead.level) && org.id !== state.complainedOrgId,
  );
  return step === undefined || watcher === undefined ? null : { step, watcherId: watcher.org.id };
}

/**
 * Lifts the case one level by rule. At the top it becomes supervision (督办): the owner stays and is watched. So it
 * does where nobody can receive the case, so that a late case is never left without anybody above who looks at it.
 */
export function lift(
  state: GrievanceState,
  facts: CaseFacts,
  cause: Exclude<EscalationCause, 'asked'>,
): EventBody[] {
  return climb(state, facts, cause, superviseLate(state, cause));
}

/**
 * Moves the case one level up. A level with nobody to receive is never skipped in silence: the one above it is
 * alarmed and the case stays owned. `otherwise` is what else follows where the case cannot move.
 */
export function climb(
  state: GrievanceState,
  facts: CaseFacts,
  cause: EscalationCause,
  otherwise: readonly EventBody[],
): EventBody[] {
  const above = levelAbove(state, facts);
  if (above === null) return [...otherwise];
  const { step, watcherId } = above;
  if (!step.receives)
    return [{ type: 'alarm_raised', alarm: 'no_receiver', toOrgId: watcherId }, ...otherwise];
  return [{ type: 'escalated', cause, lead: step.org, dispatcherOrgId: watcherId }];
}
