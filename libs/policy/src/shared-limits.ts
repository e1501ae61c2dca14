import { ClockKind, LimitUnit, OrgLevel, Urgency } from '@suqiu/domain';
import type { PackFile } from './pack-schema';

type Rule = PackFile['limits'][number];

/** What a share of a unit is stated in where it is no whole number of it. */
const FINER: Partial<Record<LimitUnit, { readonly unit: LimitUnit; readonly times: number }>> = {
  [LimitUnit.naturalDay]: { unit: LimitUnit.urgentHour, times: 24 },
  [LimitUnit.urgentHour]: { unit: LimitUnit.minute, times: 60 },
  [LimitUnit.minute]: { unit: LimitUnit.second, times: 60 },
};

const LEVELS = [OrgLevel.community, OrgLevel.street, OrgLevel.district] as const;

/**
 * The limits of the holder clock that follow from the shares of the levels: for each urgency without a rule of its own,
 * one for each level, and the community's for whatever has no level. A part that is no whole number in its own unit is
 * stated in a finer one where there is one, and rounded down, but never to nothing.
 */
export function sharedLimits({ levelShares, limits }: PackFile): Rule[] {
  if (levelShares === undefined) return [];
  const stated = limits.filter(({ clock }) => clock === ClockKind.holder);
  return Object.values(Urgency)
    .filter((urgency) => stated.every((rule) => rule.urgency !== undefined && rule.urgency !== urgency))
    .flatMap((urgency) => {
      const total = totalOf(limits, urgency);
      if (total === undefined) return [];
      const part = (share: number, level?: OrgLevel): Rule => ({
        id: ['holder', urgency, level].filter(Boolean).join('-'),
        clock: ClockKind.holder,
        urgency,
        ...(level && { level }),
        limit: shareOf(total.limit, share),
        basis: `${levelShares.basis}; of ${total.limit.amount} ${total.limit.unit}: ${total.basis}`,
      });
      return [part(levelShares.community), ...LEVELS.map((level) => part(levelShares[level], level))];
    });
}

/** The total time of an urgency, whatever the category and the level: its own rule counts before the general one. */
function totalOf(limits: readonly Rule[], urgency: Urgency): Rule | undefined {
  const general = limits.filter(
    ({ clock, categoryCode, level }) =>
      clock === ClockKind.case && categoryCode === undefined && level === undefined,
  );
  return (
    general.find((rule) => rule.urgency === urgency) ?? general.find((rule) => rule.urgency === undefined)
  );
}

function shareOf(limit: Rule['limit'], share: number): Rule['limit'] {
  const amount = limit.amount * share;
  const finer = FINER[limit.unit];
  // 24 × 0.4 is not quite 9.6 for a computer: what is whole but for that counts as whole.
  const isWhole = Math.abs(amount - Math.round(amount)) < 1e-9;
  if (isWhole) return { ...limit, amount: Math.round(amount) };
  if (finer === undefined) return { ...limit, amount: Math.max(1, Math.floor(amount)) };
  return shareOf({ amount: limit.amount * finer.times, unit: finer.unit }, share);
}
