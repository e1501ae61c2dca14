import { compileCalendar, dueAt, type Limit, type PolicyPack } from '@suqiu/domain';
import { readCalendar } from './calendar/read-calendar';
import { missingLimits } from './completeness';
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
    ...ladderGoingDown(file),
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

/** A red card never comes before the yellow one, and no milestone before the one above it in the list. */
function ladderGoingDown({ limits, milestones }: PackFile): PackProblem[] {
  const cards = limits.flatMap((rule, index) => {
    if (rule.clock !== 'red_card') return [];
    const yellow = limits.find((one) => one.clock === 'yellow_card' && one.urgency === rule.urgency);
    return yellow && isSooner(rule.limit, yellow.limit)
      ? [at(['limits', index, 'limit'], `comes before ${yellow.id}: a ladder must go up`)]
      : [];
  });
  const steps = milestones.flatMap((milestone, index) => {
    const before = milestones.slice(0, index).findLast((one) => one.categoryCode === milestone.categoryCode);
    return before && isSooner(milestone.limit, before.limit)
      ? [at(['milestones', index, 'limit'], `comes before ${before.id}: milestones must go up`)]
      : [];
  });
  return [...cards, ...steps];
}

/** On one clock orange comes after yellow. */
function lightsGoingDown({ lights }: PackFile): PackProblem[] {
  return lights.flatMap((orange, index) => {
    if (orange.light !== 'orange') return [];
    const down = lights.some(
      ({ light, atShare, clocks }) =>
        light === 'yellow' &&
        atShare >= orange.atShare &&
        clocks.some((clock) => orange.clocks.includes(clock)),
    );
    return down ? [at(['lights', index, 'atShare'], 'must be more than the share of the yellow light')] : [];
  });
}

/** A Monday morning without a holiday in the weeks after: limits in different units are compared from there. */
const PLAIN_START = Date.parse('2026-03-02T09:00:00+08:00');

function isSooner(one: Limit, than: Limit): boolean {
  const calendar = compileCalendar(readCalendar());
  return dueAt(PLAIN_START, one, calendar) < dueAt(PLAIN_START, than, calendar);
}
