import { ClockKind, type ClockState } from '../../clock/clock';
import { DomainErrorCode } from '../../errors/domain-error';
import type { Command } from '../commands';
import { refusal, type Ruling, type Scene } from '../decision';
import type { EventBody } from '../events';
import { dispatcherOf, leadOf } from '../state';
import { refuseExtension } from './approval';
import { lift } from './receivers';
import { approve } from './result';
import { rejectReturn } from './return';

type DueScene = Scene<Extract<Command, { type: 'due_reached' }>>;

/** A clock came near its due instant or passed it. Fires once a clock and phase, and never early. */
export function dueReached(scene: DueScene): Ruling {
  const { state, command, now } = scene;
  const clock = state.clocks[command.clockKey];
  if (clock === undefined || clock.stoppedAt !== null || clock.breachedAt !== null) return notDue(scene);
  if (command.phase === 'warn') {
    if (clock.warnAt === null || clock.warnedAt !== null || now < clock.warnAt) return notDue(scene);
    return [{ type: 'clock_warned', clockKey: clock.key, clock: clock.kind }];
  }
  if (now < clock.dueAt) return notDue(scene);
  const follows = CONSEQUENCE[clock.kind](scene, clock);
  return [{ type: 'clock_breached', clockKey: clock.key, clock: clock.kind }, ...follows];
}

function notDue(scene: DueScene): Ruling {
  return refusal(scene, DomainErrorCode.notDue, { clock: scene.command.clockKey });
}

type Consequence = (scene: DueScene, clock: ClockState) => readonly EventBody[];

/** What each clock's end brings about (timers T1–T14, T19). */
const CONSEQUENCE: Record<ClockKind, Consequence> = {
  [ClockKind.triage]: ({ state }) => [alarm('triage_overdue', state.deskOrgId)],
  /** The call-back starts at the result or at the deadline, whichever is first (Art. 23). */
  [ClockKind.case]: ({ state }) => [
    ...(state.extensions.pending === null ? [] : refuseExtension()),
    ...(state.callback === null ? [{ type: 'callback_opened', cause: 'deadline' } as const] : []),
  ],
  [ClockKind.holder]: ({ state, facts }) => lift(state, facts, 'holder_overdue'),
  /** Nobody signed: signed by rule, with the breach as its note. */
  [ClockKind.sign]: () => [{ type: 'signed', automatic: true }],
  [ClockKind.contact]: ({ state }) => [alarm('contact_overdue', dispatcherOf(state))],
  [ClockKind.returnWindow]: () => [],
  [ClockKind.returnReview]: (scene) => rejectReturn(scene, true),
  [ClockKind.terminationReview]: () => [{ type: 'termination_refused', automatic: true }],
  [ClockKind.extensionReview]: refuseExtension,
  [ClockKind.assistReply]: ({ state }) => [alarm('assist_overdue', leadOf(state).id)],
  [ClockKind.review]: () => approve(true),
  [ClockKind.callback]: ({ state }) => [alarm('callback_overdue', dispatcherOf(state))],
  [ClockKind.rework]: () => [{ type: 'supervision_opened', cause: 'rework_overdue' }],
  /** Not rated is not satisfied, and nothing closes before the resident was told. */
  [ClockKind.autoClose]: ({ state }) =>
    state.feedback === null
      ? [alarm('feedback_missing', dispatcherOf(state))]
      : [{ type: 'closed', rated: false }],
  [ClockKind.reopenWindow]: () => [{ type: 'archived' }],
};

function alarm(kind: Extract<EventBody, { type: 'alarm_raised' }>['alarm'], toOrgId: string): EventBody {
  return { type: 'alarm_raised', alarm: kind, toOrgId };
}

/**
 * Whether deciding a command of time needs the organisations around the case at that moment. Everything that people
 * do brings its facts along; time brings none.
 */
export function needsFacts(command: Command): boolean {
  return command.type === 'due_reached' && command.phase === 'due' && command.clockKey === ClockKind.holder;
}
