import { hasEnded } from '../grievance/status';
import type { GrievanceState } from '../grievance/state';
import type { LimitRule, PolicyPack } from '../policy/policy-pack';
import type { Calendar } from '../time/calendar';
import { ClockKind, isRunning, originalLimit, type ClockState } from './clock';
import { levelOf } from './level-of';
import { lightsFor } from './lights-for';
import { limitFor } from './limit-for';
import { recounted, type Restated } from './recounted';

/**
 * What another policy pack or calendar makes of the clocks of a case: each clock whose rule, due instant or certainty
 * changes, with the old instant and the new. Extensions and pauses stay as they were granted. The one place that says
 * so, for the step that is recorded and for a dry run alike.
 */
export function restatement(state: GrievanceState, pack: PolicyPack, calendar: Calendar): Restated[] {
  if (hasEnded(state.status)) return [];
  return Object.values(state.clocks)
    .filter((clock) => isRestatable(clock) && (isRunning(clock) || mayGoOn(clock, state)))
    .flatMap((clock) =>
      recounted(
        clock,
        ruleFor(clock, state, pack),
        lightsFor(clock.kind, state.categoryCode, pack),
        calendar,
      ),
    );
}

/** What a whistle gives its departments follows the whistle, not the rules of the case. */
function isRestatable({ kind }: ClockState): boolean {
  return kind !== ClockKind.whistle;
}

/** The total time of a case that may come back as a rework goes on towards its deadline. */
function mayGoOn(clock: ClockState, { status }: GrievanceState): boolean {
  return clock.kind === ClockKind.case && status !== 'closed';
}

/** The rule for a clock by a pack; a milestone that the pack no longer has keeps the limit that it began with. */
function ruleFor(
  clock: ClockState,
  { categoryCode, urgency, lead }: GrievanceState,
  pack: PolicyPack,
): Pick<LimitRule, 'id' | 'limit'> {
  const { kind, ruleId } = clock;
  if (kind !== ClockKind.milestone) {
    return limitFor(pack, { clock: kind, categoryCode, urgency, level: levelOf(lead) });
  }
  const found = pack.milestones.find(
    (milestone) => milestone.id === ruleId && milestone.categoryCode === categoryCode,
  );
  return found ?? { id: ruleId, limit: originalLimit(clock) };
}
