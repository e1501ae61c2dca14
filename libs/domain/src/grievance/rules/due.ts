import { ClockKind, isPaused, type ClockState } from '../../clock/clock';
import { DomainErrorCode } from '../../errors/domain-error';
import type { Command } from '../commands';
import { refusal, type Ruling, type Scene } from '../decision';
import type { EventBody } from '../events';
import { dispatcherOf, leadOf } from '../state';
import { refuseExtension } from './approval';
import { lift } from './receivers';
import { approve } from './result';
import { rejectReturn } from './return';
import { refuseAccount, refusePause } from './standstill';
import { redCard, superviseLate, yellowCard } from './supervision';

type DueScene = Scene<Extract<Command, { type: 'due_reached' }>>;

/** A clock came near its due instant or passed it. Fires once a clock and phase, and never early. */
export function dueReached(scene: DueScene): Ruling {
  const { state, command, now } = scene;
  const clock = state.clocks[command.clockKey];
  if (clock === undefined || clock.stoppedAt !== null || clock.breachedAt !== null || isPaused(clock)) {
    return notDue(scene);
  }
  const { key: clockKey, kind } = clock;
  if (command.phase === 'warn') {
    // Late, what is most alarming says it all.
    const warning = clock.warnings.findLast(({ at }) => at <= now);
    if (warning === undefined) return notDue(scene);
    return [{ type: 'clock_warned', clockKey, clock: kind, light: warning.light }];
  }
  if (now < clock.dueAt) return notDue(scene);
  const follows = CONSEQUENCE[kind](scene, clock);
  return [{ type: 'clock_breached', clockKey, clock: kind }, ...follows];
}

function notDue(scene: DueScene): Ruling {
  return refusal(scene, DomainErrorCode.notDue, { clock: scene.command.clockKey });
}

type Consequence = (scene: DueScene, clock: ClockState) => readonly EventBody[];

/** What each clock's end brings about (timers T1–T15, T19, T20). */
const CONSEQUENCE: Record<ClockKind, Consequence> = {
  [ClockKind.triage]: ({ state }) => [alarm('triage_overdue', state.deskOrgId)],
  [ClockKind.triageReminder]: ({ state }) => [alarm('triage_overdue', state.deskOrgId)],
  /**
   * The call-back starts at the result or at the deadline, whichever is first (Art. 23). From red on somebody watches;
   * the cards follow by clocks of their own.
   */
  [ClockKind.case]: ({ state }) => [
    ...(state.extensions.pending === null ? [] : refuseExtension()),
    ...(state.callback === null ? [{ type: 'callback_opened', cause: 'deadline' } as const] : []),
    ...superviseLate(state, 'case_overdue'),
  ],
  [ClockKind.holder]: ({ state, facts }) => lift(state, facts, 'holder_overdue'),
  [ClockKind.milestone]: ({ state }) => [alarm('milestone_overdue', dispatcherOf(state))],
  /** Nobody signed: signed by rule, with the breach as its note. */
  [ClockKind.sign]: () => [{ type: 'signed', automatic: true }],
  [ClockKind.contact]: ({ state }) => [alarm('contact_overdue', dispatcherOf(state))],
  [ClockKind.returnWindow]: () => [],
  [ClockKind.returnReview]: (scene) => rejectReturn(scene, true),
  [ClockKind.terminationReview]: () => [{ type: 'termination_refused', automatic: true }],
  [ClockKind.extensionReview]: refuseExtension,
  [ClockKind.pauseReview]: () => refusePause(true),
  [ClockKind.pauseEnd]: () => [{ type: 'resumed', cause: 'latest_end' }],
  [ClockKind.accountDecision]: () => refuseAccount(true),
  [ClockKind.accountReview]: ({ state }) => [alarm('account_review_overdue', dispatcherOf(state))],
  [ClockKind.accountNotice]: () => [{ type: 'progress_told' }],
  [ClockKind.progressNotice]: () => [{ type: 'progress_told' }],
  [ClockKind.assistReply]: ({ state }) => [alarm('assist_overdue', leadOf(state).id)],
  [ClockKind.review]: () => approve(true),
  [ClockKind.callback]: ({ state }) => [alarm('callback_overdue', dispatcherOf(state))],
  [ClockKind.rework]: ({ state }) => superviseLate(state, 'rework_overdue'),
  /** Not rated is not satisfied, and nothing closes before the resident was told. */
  [ClockKind.autoClose]: ({ state }) =>
    state.feedback === null
      ? [alarm('feedback_missing', dispatcherOf(state))]
      : [{ type: 'closed', rated: false }],
  [ClockKind.reopenWindow]: () => [{ type: 'archived' }],
  [ClockKind.supervisionAnswer]: ({ state }) => [alarm('supervision_unanswered', dispatcherOf(state))],
  [ClockKind.urgeCycle]: () => [],
  [ClockKind.yellowCard]: ({ state, facts }) => yellowCard(state, facts),
  [ClockKind.redCard]: ({ state }) => redCard(state),
  /** The whistle itself sees to its late departments; the case only notes it. */
  [ClockKind.whistle]: () => [],
  [ClockKind.cardAnswer]: ({ state }) => [alarm('card_unanswered', dispatcherOf(state))],
};

function alarm(kind: Extract<EventBody, { type: 'alarm_raised' }>['alarm'], toOrgId: string): EventBody {
  return { type: 'alarm_raised', alarm: kind, toOrgId };
}

/** Clocks whose end is decided by what lies around the case: who is above the lead, what the unit was warned of. */
const NEED_FACTS: readonly string[] = [ClockKind.holder, ClockKind.yellowCard];

/**
 * Whether deciding a command of time needs the organisations around the case at that moment. Everything that people
 * do brings its facts along; time brings none.
 */
export function needsFacts(command: Command): boolean {
  return command.type === 'due_reached' && command.phase === 'due' && NEED_FACTS.includes(command.clockKey);
}
