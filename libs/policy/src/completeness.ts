import { CLOCK_KINDS, ClockKind, limitFor, OrgLevel, Urgency, type PolicyPack } from '@suqiu/domain';

const WITHOUT_RULE: readonly ClockKind[] = [ClockKind.milestone, ClockKind.whistle];

/**
 * Each combination of clock, urgency and level (also none, before the first dispatch) for which there is no limit that
 * holds for every category. Milestones have theirs with them, and what a
 * department owes a whistle comes with the whistle.
 */
export function missingLimits(pack: PolicyPack): string[] {
  const levels = [null, ...Object.values(OrgLevel)];
  return CLOCK_KINDS.filter((clock) => !WITHOUT_RULE.includes(clock)).flatMap((clock) =>
    Object.values(Urgency).flatMap((urgency) =>
      levels
        .filter((level) => !hasLimit(pack, clock, urgency, level))
        .map((level) => `${clock} of urgency ${urgency} at level ${level ?? 'none'}`),
    ),
  );
}

/** Asks the rules themselves, so that a pack that passes here can never fail there. */
function hasLimit(pack: PolicyPack, clock: ClockKind, urgency: Urgency, level: OrgLevel | null): boolean {
  try {
    return limitFor(pack, { clock, categoryCode: '', urgency, level }).clock === clock;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
