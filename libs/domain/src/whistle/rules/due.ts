import { isRunning } from '../../clock/clock';
import { DomainErrorCode } from '../../errors/domain-error';
import { departmentOfClock, WhistleClockKind, type WhistleClock } from '../clocks';
import type { WhistleStage } from '../codes';
import { whistleRefusal, type SceneOf, type WhistleRuling } from '../decision';
import type { WhistleAlarm, WhistleEventBody } from '../events';
import type { WhistleState } from '../state';
import { rejectObjection } from './district';

type DueScene = SceneOf<'due_reached'>;

/** A clock came near its due instant or passed it. Fires once a clock and phase, and never early. */
export function whistleDueReached(scene: DueScene): WhistleRuling {
  const { state, command, now } = scene;
  const clock = state.clocks[command.clockKey];
  if (clock === undefined || !isRunning(clock) || clock.breachedAt !== null) return notDue(scene);
  const { key: clockKey, kind, orgId } = clock;
  if (command.phase === 'warn') {
    // Late, what is most alarming says it all.
    const warning = clock.warnings.findLast(({ at }) => at <= now);
    if (warning === undefined) return notDue(scene);
    return [{ type: 'clock_warned', clockKey, clock: kind, orgId, light: warning.light }];
  }
  if (now < clock.dueAt) return notDue(scene);
  return [{ type: 'clock_breached', clockKey, clock: kind, orgId }, ...CONSEQUENCE[kind](state, clock)];
}

function notDue(scene: DueScene): WhistleRuling {
  return whistleRefusal(scene, DomainErrorCode.notDue, { clock: scene.command.clockKey });
}

type Consequence = (state: WhistleState, clock: WhistleClock) => readonly WhistleEventBody[];

/** What each clock's end brings about. */
const CONSEQUENCE: Record<WhistleClockKind, Consequence> = {
  [WhistleClockKind.accept]: lateWith('accept'),
  [WhistleClockKind.contact]: lateWith('contact'),
  [WhistleClockKind.arrive]: lateWith('arrive'),
  [WhistleClockKind.plan]: lateWith('plan'),
  [WhistleClockKind.done]: lateWith('done'),
  [WhistleClockKind.approval]: ({ streetOrgId }) => [alarm('approval_overdue', streetOrgId)],
  [WhistleClockKind.approvalReminder]: ({ streetOrgId }) => [alarm('approval_overdue', streetOrgId)],
  [WhistleClockKind.objectionReview]: (_, clock) => rejectObjection(departmentOfClock(clock)),
  [WhistleClockKind.closing]: ({ districtOrgId }) => [alarm('closing_overdue', districtOrgId)],
  [WhistleClockKind.closingReminder]: ({ districtOrgId }) => [alarm('closing_overdue', districtOrgId)],
  /** What nobody rated stays unrated. */
  [WhistleClockKind.rating]: () => [{ type: 'rating_ended', automatic: true }],
};

/** What the rules name goes to the district by itself (《北京市街道办事处条例》 Art. 44); the rest is only late. */
function lateWith(stage: WhistleStage): Consequence {
  return ({ rules }, clock) =>
    rules.escalatedStages.includes(stage)
      ? [{ type: 'escalated', orgId: departmentOfClock(clock), stage }]
      : [];
}

function alarm(kind: WhistleAlarm, toOrgId: string): WhistleEventBody {
  return { type: 'alarm_raised', alarm: kind, toOrgId };
}
