import { DomainErrorCode } from '../../errors/domain-error';
import type { Command } from '../commands';
import { refusal, type Ruling, type Scene } from '../decision';
import { dispatcherOf, leadOf } from '../state';

type Of<T extends Command['type']> = Scene<Extract<Command, { type: T }>>;

/** 延期: asked before the deadline with reason and legal basis (Art. 15 §2), approved by the dispatcher. */
export function requestExtension(scene: Of<'request_extension'>): Ruling {
  const { state, command, now } = scene;
  if (state.extensions.pending !== null) return refusal(scene, DomainErrorCode.decisionPending);
  if (state.extensions.granted >= state.rules.maxExtensions)
    return refusal(scene, DomainErrorCode.extensionsUsedUp);
  const clock = state.clocks['case'];
  if (clock === undefined || now >= clock.dueAt) return refusal(scene, DomainErrorCode.extensionTooLate);
  return [{ type: 'extension_requested', by: command.by, legalBasis: command.legalBasis }];
}

export function decideExtension(scene: Of<'decide_extension'>): Ruling {
  const { pending } = scene.state.extensions;
  if (pending === null) return refusal(scene, DomainErrorCode.notInThisStatus);
  return [{ type: 'extension_decided', granted: scene.command.granted, automatic: false, by: pending }];
}

/** 终止办理 after dispatch needs a written request and the dispatcher's approval (潍坊 Art. 21). */
export function requestTermination({ command }: Of<'request_termination'>): Ruling {
  return [{ type: 'termination_requested', ground: command.ground }];
}

export function decideTermination({ command }: Of<'decide_termination'>): Ruling {
  return [command.granted ? { type: 'terminated' } : { type: 'termination_refused', automatic: false }];
}

/** Reopening within its window, on new facts, by the resident or by staff; the last lead has it again. */
export function reopen(scene: Of<'reopen'>): Ruling {
  const { state, now } = scene;
  const window = state.clocks['reopen_window'];
  if (window === undefined || now > window.dueAt) {
    return refusal(scene, DomainErrorCode.caseEnded);
  }
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
