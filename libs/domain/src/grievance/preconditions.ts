import { ClockKind, clockKey } from '../clock/clock';
import { isRunning } from '../clock/stamp';
import { DomainErrorCode } from '../errors/domain-error';
import { staffOf } from './actor';
import type { CommandType } from './commands';
import type { DecisionContext } from './decision';
import { levelAbove } from './rules/receivers';
import { clockOf, type GrievanceState } from './state';

/** Why a command cannot be given now whatever is filled in, or null when it can. */
type Precondition = (state: GrievanceState, context: DecisionContext) => DomainErrorCode | null;

/**
 * What a command needs besides status and role, before anything is filled in. Asked by `decide` and by
 * `allowedActions` alike, so that no button is shown that could only be refused.
 */
export const PRECONDITIONS: { readonly [T in CommandType]?: Precondition } = {
  release_assist: ({ assists }) =>
    assists.some((a) => a.releasedAt === null) ? null : DomainErrorCode.assistUnknown,
  request_return: (state, { now }) => {
    if (state.returns.ruled) return DomainErrorCode.returnAlreadyRuled;
    const window = state.clocks[clockKey(ClockKind.returnWindow, null)];
    const open =
      window !== undefined && isRunning(window) && window.breachedAt === null && now <= window.dueAt;
    return open ? null : DomainErrorCode.returnWindowPassed;
  },
  escalate: (state, { facts }) => (levelAbove(state, facts) === null ? DomainErrorCode.noHigherLevel : null),
  record_feedback: ({ feedback }) => (feedback === null ? null : DomainErrorCode.alreadyDone),
  /** Nobody passes their own result. */
  review_result: (state, { actor }) => (gaveResult(state, actor) ? DomainErrorCode.notPermitted : null),
  record_callback: (state, { actor }) =>
    gaveResult(state, actor) ? DomainErrorCode.handlerMayNotCallBack : roundObstacle(state),
  answer_review: (state) => roundObstacle(state),
  request_extension: (state, { now }) => {
    const { pending, granted } = state.extensions;
    if (pending !== null) return DomainErrorCode.decisionPending;
    if (granted >= state.rules.maxExtensions) return DomainErrorCode.extensionsUsedUp;
    return now < clockOf(state, ClockKind.case).dueAt ? null : DomainErrorCode.extensionTooLate;
  },
  decide_extension: ({ extensions }) =>
    extensions.pending === null ? DomainErrorCode.notInThisStatus : null,
  reopen: (state, { now }) =>
    now <= clockOf(state, ClockKind.reopenWindow).dueAt ? null : DomainErrorCode.caseEnded,
};

function gaveResult({ result }: GrievanceState, actor: DecisionContext['actor']): boolean {
  return result !== null && result.staffId === staffOf(actor).staffId;
}

/** The resident is asked once a round: there must be a round, and no answer in it yet. */
function roundObstacle({ callback }: GrievanceState): DomainErrorCode | null {
  if (callback === null) return DomainErrorCode.notInThisStatus;
  return callback.answer === null ? null : DomainErrorCode.alreadyDone;
}
