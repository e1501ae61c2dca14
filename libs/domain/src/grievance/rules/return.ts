import { DomainError, DomainErrorCode } from '../../errors/domain-error';
import type { Command } from '../commands';
import { refusal, type Ruling, type Scene } from '../decision';
import type { EventBody } from '../events';
import { dispatcherOf, leadOf } from '../state';
import { checkedTarget, dispatcherFor, lift } from './receivers';

type Of<T extends Command['type']> = Scene<Extract<Command, { type: T }>>;

/**
 * 退单: the only way out of a wrong dispatch, to the dispatcher and within its window (Art. 12 §3, 14 §3). So many
 * returns as the rules name lift the case to the next level without another ruling.
 */
export function requestReturn({ state, facts }: Of<'request_return'>): Ruling {
  const repeated = state.returns.count + 1 >= state.rules.returnsBeforeLift;
  return [{ type: 'return_requested' }, ...(repeated ? lift(state, facts, 'repeated_return') : [])];
}

/** The dispatcher rules: upheld → another lead; rejected → the same lead, and no return any more. */
export function ruleReturn(scene: Of<'rule_return'>): Ruling {
  const { state, command } = scene;
  if (!command.upheld) return rejectReturn(scene, false);
  const target = checkedTarget(scene, command.orgId ?? '');
  if (target instanceof DomainError) return target;
  if (target.org.id === leadOf(state).id) {
    return refusal(scene, DomainErrorCode.targetUnsuitable, { orgId: target.org.id });
  }
  return [
    { type: 'return_ruled', upheld: true, automatic: false },
    {
      type: 'dispatched',
      lead: target.org,
      dispatcherOrgId: dispatcherFor(target, dispatcherOf(state), state.complainedOrgId),
      returnable: true,
    },
  ];
}

/** Back to the same lead; also what happens by default when nobody rules in time (T8). */
export function rejectReturn({ state }: Scene, automatic: boolean): EventBody[] {
  return [
    { type: 'return_ruled', upheld: false, automatic },
    {
      type: 'dispatched',
      lead: leadOf(state),
      dispatcherOrgId: dispatcherOf(state),
      returnable: false,
    },
  ];
}
