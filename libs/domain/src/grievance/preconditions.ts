import { ClockKind, clockKey, isRunning } from '../clock/clock';
import { DomainErrorCode } from '../errors/domain-error';
import { staffOf } from './actor';
import type { CommandType } from './commands';
import type { DecisionContext } from './decision';
import { levelAbove } from './rules/receivers';
import { clockOf, type GrievanceState } from './state';
import { isUnanswered } from './supervision';

/** Why a command cannot be given now whatever is filled in, or null when it can. */
type Precondition = (state: GrievanceState, context: DecisionContext) => DomainErrorCode | null;

/**
 * What a command needs besides status and role, before anything is filled in. Asked by `decide` and by
 * `allowedActions` alike, so that no button is shown that could only be refused.
 */
export const PRECONDITIONS: { readonly [T in CommandType]?: Precondition } = {
  /** Once for each asking, and only while something is owed: after that a result is. */
  state_interim: ({ assists, clocks }, { actor }) => {
    const { orgId } = staffOf(actor);
    const clock = clocks[clockKey(ClockKind.assistReply, orgId)];
    if (clock === undefined || !isRunning(clock)) return DomainErrorCode.assistNothingOwed;
    const stated = assists.some((a) => a.orgId === orgId && a.interimAt !== undefined);
    return stated ? DomainErrorCode.assistResultOwed : null;
  },
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
    if (granted >= state.rules.extension.max) return DomainErrorCode.extensionsUsedUp;
    return now < clockOf(state, ClockKind.case).dueAt ? null : DomainErrorCode.extensionTooLate;
  },
  decide_extension: ({ extensions }) =>
    extensions.pending === null ? DomainErrorCode.notInThisStatus : null,
  reach_milestone: ({ clocks }) =>
    Object.values(clocks).some((clock) => clock.kind === ClockKind.milestone && isRunning(clock))
      ? null
      : DomainErrorCode.milestoneUnknown,
  request_pause: (state) =>
    state.rules.pause.never.includes(state.urgency) ? DomainErrorCode.pauseNever : standstillObstacle(state),
  decide_pause: ({ pendingPause }) => (pendingPause === null ? DomainErrorCode.notInThisStatus : null),
  resume: ({ pause }) => (pause === null ? DomainErrorCode.notPaused : null),
  request_account: standstillObstacle,
  decide_account: ({ pendingAccount }) => (pendingAccount === null ? DomainErrorCode.notInThisStatus : null),
  review_account: ({ account }) => (account === null ? DomainErrorCode.notOnAccount : null),
  take_off_account: ({ account }) => (account === null ? DomainErrorCode.notOnAccount : null),
  answer_supervision: ({ supervisions }) =>
    supervisions.some(isUnanswered) ? null : DomainErrorCode.supervisionUnknown,
  close_supervision: ({ supervisions }) =>
    supervisions.some(({ closedAt }) => closedAt === null) ? null : DomainErrorCode.supervisionUnknown,
  urge: ({ clocks }) => {
    const cycle = clocks[ClockKind.urgeCycle];
    return cycle !== undefined && isRunning(cycle) && cycle.breachedAt === null
      ? DomainErrorCode.urgeTooSoon
      : null;
  },
  answer_card: ({ cards }) =>
    cards.some(({ answeredAt }) => answeredAt === null) ? null : DomainErrorCode.cardUnknown,
  reopen: (state, { now }) =>
    now <= clockOf(state, ClockKind.reopenWindow).dueAt ? null : DomainErrorCode.caseEnded,
};

function gaveResult({ result }: GrievanceState, actor: DecisionContext['actor']): boolean {
  return result !== null && result.staffId === staffOf(actor).staffId;
}

/** A case stands still for one reason at a time, and one is asked for at a time. */
function standstillObstacle(state: GrievanceState): DomainErrorCode | null {
  const { pause, account, pendingPause, pendingAccount } = state;
  if (pause !== null) return DomainErrorCode.alreadyDone;
  if (account !== null) return DomainErrorCode.onAccount;
  return pendingPause === null && pendingAccount === null ? null : DomainErrorCode.decisionPending;
}

/** The resident is asked once a round: there must be a round, and no answer in it yet. */
function roundObstacle({ callback }: GrievanceState): DomainErrorCode | null {
  if (callback === null) return DomainErrorCode.notInThisStatus;
  return callback.answer === null ? null : DomainErrorCode.alreadyDone;
}
