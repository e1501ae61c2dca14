import { ClockKind, originalLimit } from '../../clock/clock';
import { DomainErrorCode } from '../../errors/domain-error';
import type { Limit } from '../../time/limit';
import type { Command } from '../commands';
import { refusal, type Ruling, type Scene } from '../decision';
import type { EventBody } from '../events';
import { clockOf, dispatcherOf, leadOf, type GrievanceState } from '../state';

type Of<T extends Command['type']> = Scene<Extract<Command, { type: T }>>;

/** 延期: asked before the deadline with reason and legal basis (Art. 15 §2), approved by the dispatcher. */
export function requestExtension(scene: Of<'request_extension'>): Ruling {
  const { state, command } = scene;
  const cap = longestExtension(state);
  const { amount, unit } = command.by;
  if (unit !== cap.unit) return refusal(scene, DomainErrorCode.extensionUnit, { unit: cap.unit });
  if (amount > cap.amount) {
    return refusal(scene, DomainErrorCode.extensionTooLong, { unit: cap.unit, atMost: cap.amount });
  }
  return [{ type: 'extension_requested', by: { ...cap, amount } }];
}

/** The longest extension that the rules allow, and in which unit; it ends its days as the limit does. */
function longestExtension(state: GrievanceState): Limit {
  const { atMost } = state.rules.extension;
  return atMost === 'original' ? originalLimit(clockOf(state, ClockKind.case)) : atMost;
}

export function decideExtension({ state, command }: Of<'decide_extension'>): Ruling {
  const by = command.granted ? state.extensions.pending : null;
  return [{ type: 'extension_decided', granted: command.granted, automatic: false, by }];
}

/** An extension that nobody decided in its time, or before the deadline, is refused (T10). */
export function refuseExtension(): EventBody[] {
  return [{ type: 'extension_decided', granted: false, automatic: true, by: null }];
}

/** 终止办理 after dispatch needs a written request and the dispatcher's approval (潍坊 Art. 21). */
export function requestTermination({ command }: Of<'request_termination'>): Ruling {
  return [{ type: 'termination_requested', ground: command.ground }];
}

export function decideTermination({ command }: Of<'decide_termination'>): Ruling {
  return [command.granted ? { type: 'terminated' } : { type: 'termination_refused', automatic: false }];
}

/** Reopening within its window, on new facts, by the resident or by staff; the last lead has it again. */
export function reopen({ state }: Of<'reopen'>): Ruling {
  return [
    { type: 'reopened' },
    {
      type: 'dispatched',
      lead: leadOf(state),
      dispatcherOrgId: dispatcherOf(state),
      returnable: false,
    },
  ];
}
