import type { Urgency } from '../grievance/codes';
import type { OrgLevel } from '../organisation/organisation';
import type { LimitRule, PolicyPack } from '../policy/policy-pack';
import type { ClockKind } from './clock';

/**
 * The rule of a pack that gives a clock its limit; the most specific wins: urgency and level, then urgency, then
 * level, then neither. A pack without one is a broken pack: its schema refuses it before it is used.
 */
export function limitFor(
  pack: PolicyPack,
  clock: ClockKind,
  urgency: Urgency,
  level: OrgLevel | null,
): LimitRule {
  let best: LimitRule | null = null;
  let bestWeight = -1;
  for (const rule of pack.limits) {
    if (rule.clock !== clock) continue;
    if (rule.urgency !== undefined && rule.urgency !== urgency) continue;
    if (rule.level !== undefined && rule.level !== level) continue;
    const weight = (rule.urgency === undefined ? 0 : 2) + (rule.level === undefined ? 0 : 1);
    if (weight > bestWeight) [best, bestWeight] = [rule, weight];
  }
  if (best === null)
    throw new RangeError(`policy pack ${pack.id}: no limit for ${clock}/${urgency}/${level ?? '-'}`);
  return best;
}
