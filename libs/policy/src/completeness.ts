import { CLOCK_KINDS, OrgLevel, Urgency, type LimitRule, type PolicyPack } from '@suqiu/domain';

function covers(rule: LimitRule, urgency: Urgency, level: OrgLevel | null): boolean {
  return (
    (rule.urgency === undefined || rule.urgency === urgency) &&
    (rule.level === undefined || rule.level === level)
  );
}

/** Each combination of clock, urgency and level (also none, before the first dispatch) that no rule covers. */
export function missingLimits(pack: PolicyPack): string[] {
  const levels = [null, ...Object.values(OrgLevel)];
  return CLOCK_KINDS.flatMap((clock) => {
    const rules = pack.limits.filter((rule) => rule.clock === clock);
    return Object.values(Urgency).flatMap((urgency) =>
      levels
        .filter((level) => !rules.some((rule) => covers(rule, urgency, level)))
        .map((level) => `${clock} of urgency ${urgency} at level ${level ?? 'none'}`),
    );
  });
}
