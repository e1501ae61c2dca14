import { ClockKind, clockKey, isRunning } from '../../clock/clock';
import { DomainError, DomainErrorCode } from '../../errors/domain-error';
import { OrgKind, rankOf } from '../../organisation/organisation';
import { staffOf } from '../actor';
import type { Command } from '../commands';
import { refusal, type Ruling, type Scene } from '../decision';
import { leadOf } from '../state';
import { checkedTarget, climb } from './receivers';

type Of<T extends Command['type']> = Scene<Extract<Command, { type: T }>>;

/** The lead takes the case (签收). */
export function sign(): Ruling {
  return [{ type: 'signed', automatic: false }];
}

/** The lead speaks to the resident (响应); the first contact counts. */
export function recordContact({ command }: Of<'record_contact'>): Ruling {
  return [{ type: 'contacted', channel: command.channel }];
}

export function addNote({ command }: Of<'add_note'>): Ruling {
  return [{ type: 'noted', shownToResident: command.shownToResident }];
}

/** Another organisation helps (协办); the lead stays responsible (首接负责, Art. 14). */
export function addAssist(scene: Of<'add_assist'>): Ruling {
  const { state, command } = scene;
  const { target } = scene.facts;
  const orgId = command.orgId;
  if (
    target === null ||
    target.org.id !== orgId ||
    target.org.kind === OrgKind.centre ||
    orgId === leadOf(state).id
  ) {
    return refusal(scene, DomainErrorCode.targetUnsuitable, { orgId });
  }
  if (orgId === state.complainedOrgId) return refusal(scene, DomainErrorCode.unitComplainedAbout, { orgId });
  const known = state.assists.find((a) => a.orgId === orgId && a.releasedAt === null);
  const clock = state.clocks[clockKey(ClockKind.assistReply, orgId)];
  const isAsked = clock !== undefined && isRunning(clock);
  if (isAsked || (known !== undefined && !known.formerLead))
    return refusal(scene, DomainErrorCode.assistExists, { orgId });
  return [{ type: 'assist_added', orgId }];
}

/**
 * An assisting organisation that has no result yet tells the first receiver why and how things stand; it is asked once
 * more (首接负责, 《北京市接诉即办工作条例》 Art. 14).
 */
export function stateInterim({ actor }: Of<'state_interim'>): Ruling {
  return [{ type: 'interim_stated', orgId: staffOf(actor).orgId }];
}

export function replyAssist({ actor }: Of<'reply_assist'>): Ruling {
  return [{ type: 'assist_replied', orgId: staffOf(actor).orgId }];
}

export function releaseAssist(scene: Of<'release_assist'>): Ruling {
  const { orgId } = scene.command;
  const known = scene.state.assists.some((a) => a.orgId === orgId && a.releasedAt === null);
  if (!known) return refusal(scene, DomainErrorCode.assistUnknown, { orgId });
  return [{ type: 'assist_released', orgId }];
}

/** 上报: the lead cannot solve it and asks the level above (Art. 12, 20). */
export function escalate({ state, facts }: Of<'escalate'>): Ruling {
  return climb(state, facts, 'asked', []);
}

/** 交办: a higher level hands the case to an organisation below it and becomes its dispatcher. */
export function handDown(scene: Of<'hand_down'>): Ruling {
  const { state, command } = scene;
  const target = checkedTarget(scene, command.orgId);
  if (target instanceof DomainError) return target;
  const lead = leadOf(state);
  const isBelow =
    target.ancestorIds.includes(lead.id) &&
    (rankOf(target.org.level) < rankOf(lead.level) || target.org.kind === OrgKind.department);
  if (!isBelow) return refusal(scene, DomainErrorCode.targetUnsuitable, { orgId: command.orgId });
  return [{ type: 'handed_down', lead: target.org, dispatcherOrgId: lead.id }];
}

/** A part of the work with a deadline of its own is done (make safe, temporary repair, permanent repair). */
export function reachMilestone(scene: Of<'reach_milestone'>): Ruling {
  const { milestone } = scene.command;
  const clock = scene.state.clocks[clockKey(ClockKind.milestone, milestone)];
  if (clock === undefined || !isRunning(clock)) {
    return refusal(scene, DomainErrorCode.milestoneUnknown, { milestone });
  }
  return [{ type: 'milestone_reached', milestone }];
}

export function withdraw(): Ruling {
  return [{ type: 'withdrawn' }];
}
