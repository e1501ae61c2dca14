import { Urgency, type ClockKind, type LimitRule, type PolicyPack } from '@suqiu/domain';
import { missingLimits } from './completeness';
import { isSooner } from './is-sooner';
import type { PackFile } from './pack-schema';

/** Something that is wrong with a pack as a whole, and where. */
export interface PackProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What is wrong with a pack whose parts are each well formed. */
export function problemsOf(file: PackFile, pack: PolicyPack): PackProblem[] {
  return [
    ...doubles(pack),
    ...missingLimits(pack).map((missing) => at(['limits'], `has no rule for the clock ${missing}`)),
    ...unevenShares(file),
    ...ladderGoingDown(file, pack),
    ...limitsThatCannotBe(pack),
    ...lightsGoingDown(file),
  ];
}

const at = (path: PackProblem['path'], message: string): PackProblem => ({ path, message });

/** Two rules of one id, or of one clock, category, urgency and level, would leave it open which of them counts. */
function doubles({ limits }: PolicyPack): PackProblem[] {
  const seen = new Set<string>();
  return limits.flatMap((rule, index) => {
    const category = rule.categoryCode === undefined ? '' : ` in category ${rule.categoryCode}`;
    const cell = `${rule.clock} of urgency ${rule.urgency ?? 'any'} and level ${rule.level ?? 'any'}${category}`;
    const problems = [
      ...(seen.has(rule.id) ? [at(['limits', index], `repeats the id "${rule.id}"`)] : []),
      ...(seen.has(cell) ? [at(['limits', index], `is a second rule for the clock ${cell}`)] : []),
    ];
    seen.add(rule.id).add(cell);
    return problems;
  });
}

function unevenShares({ levelShares }: PackFile): PackProblem[] {
  if (levelShares === undefined) return [];
  const sum = levelShares.community + levelShares.street + levelShares.district;
  return Math.abs(sum - 1) < 1e-9
    ? []
    : [at(['levelShares'], `must add up to 1, not to ${Number(sum.toFixed(4))}`)];
}

/** A red card never comes before the yellow one, whatever the urgency, and no milestone before the one above it. */
function ladderGoingDown({ milestones }: PackFile, pack: PolicyPack): PackProblem[] {
  const limitOf = (clock: ClockKind, urgency: Urgency): LimitRule | undefined =>
    pack.limits
      .filter((rule) => rule.clock === clock && (rule.urgency ?? urgency) === urgency)
      .sort((a, b) => Number(b.urgency !== undefined) - Number(a.urgency !== undefined))[0];
  const cards = Object.values(Urgency).flatMap((urgency) => {
    const [yellow, red] = [limitOf('yellow_card', urgency), limitOf('red_card', urgency)];
    return yellow && red && isSooner(red.limit, yellow.limit)
      ? [
          at(
            ['limits', pack.limits.indexOf(red), 'limit'],
            `comes before ${yellow.id} for urgency ${urgency}: a ladder must go up`,
          ),
        ]
      : [];
  });
  const steps = milestones.flatMap((milestone, index) => {
    const before = milestones.slice(0, index).filter((one) => one.categoryCode === milestone.categoryCode);
    const last = before.at(-1);
    return [
      ...(last && isSooner(milestone.limit, last.limit)
        ? [at(['milestones', index, 'limit'], `comes before ${last.id}: milestones must go up`)]
        : []),
      ...(before.some(({ id }) => id === milestone.id)
        ? [
            at(
              ['milestones', index, 'id'],
              `repeats the milestone "${milestone.id}" of ${milestone.categoryCode}`,
            ),
          ]
        : []),
    ];
  });
  return [...cards, ...steps];
}

/** No level has longer than the whole, and only natural days can roll. */
function limitsThatCannotBe({ limits }: PolicyPack): PackProblem[] {
  return limits.flatMap((rule, index) => {
    const { clock, urgency, categoryCode, limit } = rule;
    const whole = limits.find(
      (one) => one.clock === 'case' && one.urgency === urgency && one.categoryCode === categoryCode,
    );
    return [
      ...(clock === 'holder' && whole && isSooner(whole.limit, limit)
        ? [at(['limits', index, 'limit'], `is longer than the whole time of ${whole.id}`)]
        : []),
      ...(limit.roll !== undefined && limit.unit !== 'natural_day'
        ? [at(['limits', index, 'limit', 'roll'], `means nothing to ${limit.unit}: only natural days roll`)]
        : []),
    ];
  });
}

/** On one clock orange comes after yellow, within what is said for all categories and for each. */
function lightsGoingDown({ lights }: PackFile): PackProblem[] {
  return lights.flatMap((orange, index) => {
    if (orange.light !== 'orange') return [];
    const down = lights.some(
      ({ light, atShare, clocks, categoryCode }) =>
        light === 'yellow' &&
        categoryCode === orange.categoryCode &&
        atShare >= orange.atShare &&
        clocks.some((clock) => orange.clocks.includes(clock)),
    );
    return down ? [at(['lights', index, 'atShare'], 'must be more than the share of the yellow light')] : [];
  });
}
