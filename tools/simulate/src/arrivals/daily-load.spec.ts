import { readProfile } from '../profile/profile';
import { SeededRandom } from '../random/seeded-random';
import { dailyLoad } from './daily-load';

const FIRST = 20_000;
const SPAN = { first: FIRST, last: FIRST + 729, cases: 50_000 };
const ANY = { days: 36, atMost: 1_000_000 };

describe('the load of the days', () => {
  const profile = readProfile();
  const load = (ending = ANY) => dailyLoad(profile, new SeededRandom(1, 0), SPAN, ending);
  const sum = (days: readonly { readonly cases: number }[]): number =>
    days.reduce((total, { cases }) => total + cases, 0);

  it('adds up to the cases that were asked for', () => {
    expect(sum(load())).toBe(SPAN.cases);
    expect(load()).toHaveLength(730);
  });

  it('is heavier when a storm has passed over', () => {
    const days = load();
    const mean = (some: typeof days): number => sum(some) / some.length;
    expect(mean(days.filter(({ storm }) => storm))).toBeGreaterThan(
      1.4 * mean(days.filter(({ storm, month }) => !storm && month >= 6 && month <= 9)),
    );
  });

  it('leaves not more to the last days than may stay open', () => {
    const days = load({ days: 36, atMost: 500 });
    expect(sum(days)).toBe(SPAN.cases);
    expect(Math.abs(sum(days.slice(-36)) - 500)).toBeLessThanOrEqual(1);
  });
});
