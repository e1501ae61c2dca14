import { DAY_MS } from '@suqiu/domain';
import type { Profile } from '../profile/profile';
import type { SeededRandom } from '../random/seeded-random';

/** A local day of the past: days since 1970-01-01, how many cases come, whether a storm has passed over. */
export interface DayLoad {
  readonly day: number;
  readonly month: number;
  readonly cases: number;
  readonly storm: boolean;
}

/** What the last days may hold, so that not more cases stay open than a stack can take up at once. */
export interface Ending {
  readonly days: number;
  readonly atMost: number;
}

const DAYS_A_YEAR = 365;
const DAYS_A_WEEK = 7;
/** 1970-01-01 was a Thursday. */
const MONDAY_FIRST = 3;

/** How many of `cases` come on each day from `first` to `last`, both included; together they are `cases`. */
export function dailyLoad(
  { load, storms }: Pick<Profile, 'load' | 'storms'>,
  random: SeededRandom,
  span: { readonly first: number; readonly last: number; readonly cases: number },
  ending: Ending,
): DayLoad[] {
  const { first, last, cases } = span;
  const stormy = stormDays(storms, random, first, last);
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const weights = days.map((day) => {
    const growth = 1 + (load.growthPerYear * (day - first)) / DAYS_A_YEAR;
    const noise = 1 + load.noise * (2 * random.next() - 1);
    const weekday = load.weekdays[(day + MONDAY_FIRST) % DAYS_A_WEEK] ?? 1;
    const storm = stormy.has(day) ? storms.surge : 1;
    return weekday * (load.months[monthOf(day) - 1] ?? 1) * growth * noise * storm;
  });
  const counts = shared(eased(weights, cases, ending), cases);
  return days.map((day, index) => ({
    day,
    month: monthOf(day),
    cases: counts[index] ?? 0,
    storm: stormy.has(day),
  }));
}

/** Calendar month of a local day, from 1. */
function monthOf(day: number): number {
  return new Date(day * DAY_MS).getUTCMonth() + 1;
}

function stormDays(
  { perYear, months, days: [shortest, longest] }: Profile['storms'],
  random: SeededRandom,
  first: number,
  last: number,
): ReadonlySet<number> {
  const stormy = new Set<number>();
  const possible = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((day) =>
    months.includes(monthOf(day)),
  );
  const storms = Math.round((perYear * (last - first)) / DAYS_A_YEAR);
  for (let storm = 0; storm < storms && possible.length > 0; storm += 1) {
    const begin = random.pick(possible);
    const length = shortest + random.below(longest - shortest + 1);
    for (let day = begin; day < begin + length; day += 1) stormy.add(day);
  }
  return stormy;
}

/** The weights, with those of the last days reduced where they would hold more cases than they may. */
function eased(weights: readonly number[], cases: number, { days, atMost }: Ending): number[] {
  const cut = Math.max(0, weights.length - days);
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
  const [before, after] = [sum(weights.slice(0, cut)), sum(weights.slice(cut))];
  if (before === 0 || (cases * after) / (before + after) <= atMost) return [...weights];
  const factor = (atMost * before) / ((cases - atMost) * after);
  return weights.map((weight, index) => (index < cut ? weight : weight * factor));
}

/** Whole numbers in proportion to the weights that add up to `total`. */
function shared(weights: readonly number[], total: number): number[] {
  const all = weights.reduce((sum, one) => sum + one, 0);
  let passed = 0;
  let given = 0;
  return weights.map((weight) => {
    passed += weight;
    const share = Math.round((total * passed) / all) - given;
    given += share;
    return share;
  });
}
