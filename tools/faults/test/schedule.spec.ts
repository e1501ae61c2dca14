import { makeSchedule } from '../src/chaos/schedule';
import { makePlans } from '../src/driver/case-plan';
import { SeededRandom } from '../src/settings/seeded-random';

const SEEDS = Array.from({ length: 50 }, (_, seed) => seed);
const schedule = (seed: number) => makeSchedule(new SeededRandom(seed), 2, 90_000);

describe('a storm', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(schedule(1)).toEqual(schedule(1));
    expect(schedule(1)).not.toEqual(schedule(2));
    const plans = (seed: number) => makePlans(new SeededRandom(seed), 10, 90_000, 'run');
    expect(plans(1)).toEqual(plans(1));
  });

  it('kills every part as often as asked, and stops everything once, in between', () => {
    for (const seed of SEEDS) {
      const blows = schedule(seed).map(({ what }) => what);
      for (const part of ['api', 'worker', 'temporal', 'postgres']) {
        expect(blows.filter((what) => what === part)).toHaveLength(2);
      }
      expect(blows.indexOf('everything')).toBe(4);
    }
  });

  it('never kills one part twice in a row', () => {
    for (const seed of SEEDS) {
      const blows = makeSchedule(new SeededRandom(seed), 6, 90_000).map(({ what }) => what);
      for (const [index, what] of blows.entries()) expect(what).not.toBe(blows[index + 1]);
    }
  });
});
