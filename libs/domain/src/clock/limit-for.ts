import type { Urgency } from '../grievance/codes';
import type { OrgLevel } from '../organisation/organisation';
import type { LimitRule, PolicyPack } from '../policy/policy-pack';
import type { ClockKind } from './clock';

/** What a limit depends on. `level` is null before the first dispatch and for departments. */
export interface LimitQuery {
  readonly clock: ClockKind;
  readonly categoryCode: string;
  readonly urgency: Urgency;
  readonly level: OrgLevel | null;
}

/**
 * The rule of a pack that gives a clock its limit; the most specific wins: category, then urgency, then level, then
 * none of them. A pack without one is a broken pack: its schema refuses it before it is used.
 */
export function limitFor(pack: PolicyPack, query: LimitQuery): LimitRule {
  let best: LimitRule | null = null;
  let bestWeight = -1;
  for (const rule of pack.limits) {
    const weight = weightOf(rule, query);
    if (weight > bestWeight) [best, bestWeight] = [rule, weight];
  }
  if (best === null) {
    const { clock, urgency, level } = query;
    throw new RangeError(`policy pack ${pack.id}: no limit for ${clock}/${urgency}/${level ?? '-'}`);
  }
  return best;
}

/** How specific a rule is about a query; -1 when it is about something else. */
function weightOf(rule: LimitRule, { clock, categoryCode, urgency, level }: LimitQuery): number {
  if (rule.clock !== clock) return -1;
  let weight = 0;
  for (const [wanted, given, counts] of [
    [rule.categoryCode, categoryCode, 4],
    [rule.urgency, urgency, 2],
    [rule.level, level, 1],
  ] as const) {
    if (wanted === undefined) continue;
    if (wanted !== given) return -1;
    weight += counts;
  }
  return weight;
}
