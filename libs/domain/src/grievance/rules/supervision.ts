import { DomainErrorCode } from '../../errors/domain-error';
import type { CaseFacts } from '../../organisation/facts';
import { orgOf, staffOf } from '../actor';
import type { Command } from '../commands';
import { refusal, type Ruling, type Scene } from '../decision';
import type { EventBody } from '../events';
import { leadOf, type GrievanceState } from '../state';
import { isUnanswered, type SupervisionCause } from '../supervision';

type Of<T extends Command['type']> = Scene<Extract<Command, { type: T }>>;

const GRAVEST = 3;

/** 领导督办, 重点督办: somebody above the lead watches and wants a written answer; the owner stays. */
export function supervise(scene: Of<'supervise'>): Ruling {
  const { state, command, actor } = scene;
  const { kind, level } = command;
  if (!Number.isInteger(level) || level < 1 || level > GRAVEST) {
    return refusal(scene, DomainErrorCode.supervisionLevel, { level });
  }
  return [{ type: 'supervision_opened', no: nextNo(state), kind, level, cause: null, byOrgId: orgOf(actor) }];
}

/** 超时督办 of the first level, opened by rule; one at a time, however many clocks are late. */
export function superviseLate(state: GrievanceState, cause: SupervisionCause): EventBody[] {
  const watched = state.supervisions.some(({ kind, closedAt }) => kind === 'overdue' && closedAt === null);
  if (watched) return [];
  return [{ type: 'supervision_opened', no: nextNo(state), kind: 'overdue', level: 1, cause, byOrgId: null }];
}

function nextNo({ supervisions }: GrievanceState): number {
  return supervisions.length + 1;
}

export function answerSupervision(scene: Of<'answer_supervision'>): Ruling {
  const { no } = scene.command;
  const asked = scene.state.supervisions.some((one) => one.no === no && isUnanswered(one));
  if (!asked) return refusal(scene, DomainErrorCode.supervisionUnknown, { no });
  return [{ type: 'supervision_answered', no }];
}

export function closeSupervision(scene: Of<'close_supervision'>): Ruling {
  const { no } = scene.command;
  const open = scene.state.supervisions.some((one) => one.no === no && one.closedAt === null);
  if (!open) return refusal(scene, DomainErrorCode.supervisionUnknown, { no });
  return [{ type: 'supervision_closed', no }];
}

/** 催办: one word to the lead that somebody waits; once in a cycle. */
export function urge({ actor }: Of<'urge'>): Ruling {
  return [{ type: 'urged', byOrgId: staffOf(actor).orgId }];
}

export function answerCard(): Ruling {
  return [{ type: 'card_answered' }];
}

/** 黄牌: a written warning to the unit that leads; so many within the period of the rules are a red card at once. */
export function yellowCard(state: GrievanceState, { leadYellowCards }: CaseFacts): EventBody[] {
  const orgId = leadOf(state).id;
  const isRepeated = leadYellowCards + 1 >= state.rules.cards.yellowsForRed;
  return [{ type: 'card_given', colour: 'yellow', orgId }, ...(isRepeated ? redCard(state) : [])];
}

/** 红牌: 挂牌督办 of the unit that leads. */
export function redCard(state: GrievanceState): EventBody[] {
  return [{ type: 'card_given', colour: 'red', orgId: leadOf(state).id }];
}
