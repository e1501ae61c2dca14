import { DomainErrorCode, DomainError } from '../../errors/domain-error';
import { refusal, type Ruling, type Scene } from '../decision';
import { staffOf } from '../actor';
import type { Command } from '../commands';
import { checkedTarget, dispatcherFor } from './receivers';

type Of<T extends Command['type']> = Scene<Extract<Command, { type: T }>>;

/** The matter belongs here (受理). */
export function accept(): Ruling {
  return [{ type: 'accepted' }];
}

/** One of the six legal grounds (Art. 11). */
export function refuse({ command }: Of<'refuse'>): Ruling {
  return [{ type: 'not_accepted', code: command.code }];
}

/** Matters of 110/119/120/122 are transferred at once (Art. 2, 11). */
export function transferEmergency({ command }: Of<'transfer_emergency'>): Ruling {
  return [{ type: 'transferred', service: command.service }];
}

/** 随手调: settled while it is reported. The resident is told on the spot, and is still asked to judge. */
export function answerOnSpot(scene: Of<'answer_on_spot'>): Ruling {
  const { state } = scene;
  const target = checkedTarget(scene, staffOf(scene.actor).orgId);
  if (target instanceof DomainError) return target;
  return [
    ...(state.status === 'registered' ? [{ type: 'accepted' } as const] : []),
    {
      type: 'answered_on_spot',
      org: target.org,
      dispatcherOrgId: dispatcherFor(target, null, state.complainedOrgId),
    },
    { type: 'feedback_recorded', channel: 'visit' },
    { type: 'callback_opened', cause: 'result' },
  ];
}

/** The desk says what the matter is about, and how urgent; its clocks follow the rules for that. */
export function classify({ command }: Of<'classify'>): Ruling {
  const { categoryCode, urgency } = command;
  return [{ type: 'classified', categoryCode, urgency }];
}

/** The same matter is handled in another case. */
export function merge(scene: Of<'merge'>): Ruling {
  if (scene.command.intoId === scene.state.id) return refusal(scene, DomainErrorCode.targetUnsuitable);
  return [{ type: 'merged', intoId: scene.command.intoId }];
}

/** The desk sends the case to its lead (派单). Returns come back to the desk; what it keeps, the level above rules on. */
export function dispatch(scene: Of<'dispatch'>): Ruling {
  const { state } = scene;
  const target = checkedTarget(scene, scene.command.orgId);
  if (target instanceof DomainError) return target;
  const dispatcherOrgId = dispatcherFor(target, state.deskOrgId, state.complainedOrgId);
  return [{ type: 'dispatched', lead: target.org, dispatcherOrgId, returnable: true }];
}
