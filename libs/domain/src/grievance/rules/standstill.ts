import { DomainErrorCode } from '../../errors/domain-error';
import type { PauseReason } from '../codes';
import type { Command } from '../commands';
import { refusal, type Ruling, type Scene } from '../decision';
import type { EventBody } from '../events';
import type { GrievanceState } from '../state';

type Of<T extends Command['type']> = Scene<Extract<Command, { type: T }>>;

/** 挂起: on one of the grounds that the rules allow; with an approver where they say so. */
export function requestPause(scene: Of<'request_pause'>): Ruling {
  const { state, command } = scene;
  const { reason } = command;
  const allowed = state.rules.pause.reasons.find((one) => one.reason === reason);
  if (allowed === undefined) return refusal(scene, DomainErrorCode.pauseReasonNotAllowed, { reason });
  return allowed.approval
    ? [{ type: 'pause_requested', reason }]
    : [{ type: 'paused', reason, approved: false }];
}

export function decidePause({ state, command }: Of<'decide_pause'>): Ruling {
  const reason = state.pendingPause as PauseReason;
  return command.granted ? [{ type: 'paused', reason, approved: true }] : refusePause(false);
}

/** A pause that nobody decided in its time is refused. */
export function refusePause(automatic: boolean): EventBody[] {
  return [{ type: 'pause_refused', automatic }];
}

export function resume(): Ruling {
  return [{ type: 'resumed', cause: 'asked' }];
}

/** The resident adds facts; a case that stood still for them goes on. */
export function supplement({ state }: Of<'supplement'>): Ruling {
  const waitedFor = state.pause?.reason === 'awaiting_supplement';
  return [
    { type: 'supplemented' },
    ...(waitedFor ? [{ type: 'resumed', cause: 'supplemented' } as const] : []),
  ];
}

/** 挂账: asked for with a plan, a leader who answers for it and an expected date (Art. 15 §2, 问题库). */
export function requestAccount(scene: Of<'request_account'>): Ruling {
  const { expectedAt } = scene.command;
  if (expectedAt <= scene.now) return refusal(scene, DomainErrorCode.accountDatePast, { expectedAt });
  return [{ type: 'account_requested', expectedAt }];
}

export function decideAccount({ state, command }: Of<'decide_account'>): Ruling {
  const expectedAt = state.pendingAccount as number;
  return command.granted ? [{ type: 'put_on_account', expectedAt }] : refuseAccount(false);
}

export function refuseAccount(automatic: boolean): EventBody[] {
  return [{ type: 'account_refused', automatic }];
}

export function reviewAccount(): Ruling {
  return [{ type: 'account_reviewed' }];
}

export function takeOffAccount(): Ruling {
  return [{ type: 'taken_off_account', cause: 'decided' }];
}

/** Events after which the case is no longer with those for whom it stood still. */
const MOVES: readonly EventBody['type'][] = [
  'result_submitted',
  'dispatched',
  'handed_down',
  'escalated',
  'transferred',
  'merged',
  'terminated',
  'withdrawn',
];

/** Puts first what ends with a step: a case that gets a result, another lead or its end does not stand still. */
export function endStandstill(
  { pause, account }: GrievanceState,
  bodies: readonly EventBody[],
): readonly EventBody[] {
  if (!bodies.some(({ type }) => MOVES.includes(type))) return bodies;
  return [
    ...(pause === null ? [] : [{ type: 'resumed', cause: 'case_moved' } as const]),
    ...(account === null ? [] : [{ type: 'taken_off_account', cause: 'case_moved' } as const]),
    ...bodies,
  ];
}
