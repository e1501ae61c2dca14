import { isRunning, originalLimit } from '../clock/clock';
import { recounted, type Restated } from '../clock/recounted';
import type { Calendar } from '../time/calendar';
import type { Limit } from '../time/limit';
import { WhistleClockKind, type WhistleClock } from './clocks';
import { DepartmentStatus, whistleHasEnded } from './codes';
import { isGone } from './departments';
import { NAMED_LIMITS, stageRuleId, type WhistleRules } from './rules';
import type { WhistleState } from './state';

/**
 * What other rules or another calendar make of the clocks of a whistle: each clock whose rule, due instant or certainty
 * changes, with the old instant and the new. The one place that says so, for the step that is recorded and for a dry
 * run alike.
 */
export function whistleRestatement(
  state: WhistleState,
  rules: WhistleRules,
  calendar: Calendar,
): Restated<WhistleClockKind>[] {
  if (whistleHasEnded(state.status)) return [];
  return Object.values(state.clocks)
    .filter((clock) => isRunning(clock) || mayGoOn(clock, state))
    .flatMap((clock) => recounted(clock, ruleFor(clock, rules), rules.lights, calendar));
}

/** Work that the street may send back, and an arrival that it may dispute, go on towards their deadline. */
function mayGoOn({ kind, orgId }: WhistleClock, { status, departments }: WhistleState): boolean {
  return departments.some((one) => {
    if (status !== 'blown' || one.orgId !== orgId || isGone(one)) return false;
    if (kind === WhistleClockKind.done) return one.status === DepartmentStatus.done;
    return kind === WhistleClockKind.arrive && one.arrival !== null && !one.arrival.confirmed;
  });
}

/** The rule for a clock; a stage that the kind no longer limits keeps the limit that it began with. */
function ruleFor(clock: WhistleClock, rules: WhistleRules): { readonly id: string; readonly limit: Limit } {
  const { ruleId: id } = clock;
  const name = NAMED_LIMITS.find((one) => one === id);
  if (name !== undefined) return { id, limit: rules[name] };
  const { kind } = rules;
  const found = kind.limits.find(({ stage }) => stageRuleId(kind.id, stage) === id);
  return { id, limit: found?.limit ?? originalLimit(clock) };
}
