import { hasEnded } from '../grievance/status';
import type { GrievanceState } from '../grievance/state';
import type { LimitRule, PolicyPack } from '../policy/policy-pack';
import type { Calendar } from '../time/calendar';
import type { Limit } from '../time/limit';
import { ClockKind, isRunning, originalLimit, type ClockStamp, type ClockState } from './clock';
import { countOut } from './count-out';
import { levelOf } from './level-of';
import { lightsFor } from './lights-for';
import { limitFor } from './limit-for';

export type Restated = Extract<ClockStamp, { action: 'restate' }>;

/**
 * What another policy pack or calendar makes of the clocks of a case: each clock whose rule, due instant or certainty
 * changes, with the old instant and the new. Extensions and pauses stay as they were granted. The one place that says
 * so, for the step that is recorded and for a dry run alike.
 */
export function restatement(state: GrievanceState, pack: PolicyPack, calendar: Calendar): Restated[] {
  if (hasEnded(state.status)) return [];
  return Object.values(state.clocks)
    .filter((clock) => isRestatable(clock) && (isRunning(clock) || mayGoOn(clock, state)))
    .flatMap((clock) => restated(clock, state, pack, calendar));
}

/** What a whistle gives its departments follows the whistle, not the rules of the case. */
function isRestatable({ kind }: ClockState): boolean {
  return kind !== ClockKind.whistle;
}

/** The total time of a case that may come back as a rework goes on towards its deadline. */
function mayGoOn(clock: ClockState, { status }: GrievanceState): boolean {
  return clock.kind === ClockKind.case && status !== 'closed';
}

function restated(
  clock: ClockState,
  state: GrievanceState,
  pack: PolicyPack,
  calendar: Calendar,
): Restated[] {
  const rule = ruleFor(clock, state, pack);
  const limits = [rule.limit, ...clock.limits.slice(1)];
  const lights = lightsFor(clock.kind, state.categoryCode, pack);
  const due = countOut({ ...clock, limits }, lights, calendar);
  const isSame =
    due.dueAt === clock.dueAt &&
    due.provisional === clock.provisional &&
    rule.id === clock.ruleId &&
    limits.every((limit, index) => isSameLimit(limit, clock.limits[index]));
  if (isSame) return [];
  return [{ action: 'restate', key: clock.key, ruleId: rule.id, limits, oldDueAt: clock.dueAt, ...due }];
}

function isSameLimit(a: Limit, b: Limit | undefined): boolean {
  const fields = ['amount', 'unit', 'roll', 'dayEnd', 'startDay'] as const;
  return b !== undefined && fields.every((field) => a[field] === b[field]);
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
