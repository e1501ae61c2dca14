import { DomainErrorCode, type DomainError } from '../../errors/domain-error';
import type { CaseFacts, LadderStep, TargetFacts } from '../../organisation/facts';
import { OrgKind, OrgLevel, rankOf, type OrgRef } from '../../organisation/organisation';
import type { EventBody, EscalationCause } from '../events';
import { refusal, type Scene } from '../decision';
import { leadOf, type GrievanceState, type Supervision } from '../state';

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

/** The next step up from the present lead, or null at the top. Departments of the district stand at the top. */
export function nextStep(lead: OrgRef, facts: CaseFacts): LadderStep | null {
  return facts.ladder.find((step) => rankOf(step.org.level) > rankOf(lead.level)) ?? null;
}

const SUPERVISION_CAUSE: Record<Exclude<EscalationCause, 'asked'>, Supervision['cause']> = {
  holder_overdue: 'holder_overdue',
  repeated_return: 'repeated_return',
  repeated_rework: 'repeated_rework',
};

/**
 * Lifts the case one level by rule. At the top it becomes supervision: the owner stays and is watched. A level with
 * nobody to receive is never skipped in silence: the dispatcher above is alarmed and the case stays where it is.
 */
export function lift(
  state: GrievanceState,
  facts: CaseFacts,
  cause: Exclude<EscalationCause, 'asked'>,
): EventBody[] {
  return climb(state, facts, cause) ?? [{ type: 'supervision_opened', cause: SUPERVISION_CAUSE[cause] }];
}

/** Moves the case one level up, or raises the alarm; null when there is no level above. */
export function climb(state: GrievanceState, facts: CaseFacts, cause: EscalationCause): EventBody[] | null {
  const step = nextStep(leadOf(state), facts);
  if (step === null) return null;
  const above = facts.ladder[facts.ladder.indexOf(step) + 1] ?? step;
  if (!step.receives || step.org.id === state.complainedOrgId) {
    return [{ type: 'alarm_raised', alarm: 'no_receiver', toOrgId: above.org.id }];
  }
  return [{ type: 'escalated', cause, lead: step.org, dispatcherOrgId: above.org.id }];
}
