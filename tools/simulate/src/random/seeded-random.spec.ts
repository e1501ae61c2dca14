import { SeededRandom } from './seeded-random';

const draws = (seed: number, stream: number): number[] => {
  const random = new SeededRandom(seed, stream);
  return Array.from({ length: 1_000 }, () => random.next());
};

describe('seeded chance', () => {
  it('repeats itself with the same seed and stream, and with no other', () => {
    expect(draws(1, 2)).toEqual(draws(1, 2));
    expect(draws(1, 2)).not.toEqual(draws(1, 3));
    expect(draws(1, 2)).not.toEqual(draws(2, 2));
  });

  it('is spread evenly, also over neighbouring streams', () => {
    const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
    expect(mean(draws(5, 1))).toBeCloseTo(0.5, 1);
    const firsts = Array.from({ length: 1_000 }, (_, stream) => new SeededRandom(5, stream).next());
    expect(mean(firsts)).toBeCloseTo(0.5, 1);
    expect(new Set(firsts).size).toBe(1_000);
  });

  it('draws names as often as they weigh', () => {
    const random = new SeededRandom(3, 0);
    const drawn = Array.from({ length: 4_000 }, () => random.weighted({ often: 3, seldom: 1, never: 0 }));
    expect(drawn.filter((name) => name === 'often').length / drawn.length).toBeCloseTo(0.75, 1);
    expect(drawn).not.toContain('never');
  });

  it('lies as often above a median as below it', () => {
    const random = new SeededRandom(4, 0);
    const drawn = Array.from({ length: 4_000 }, () => random.around(10));
    expect(drawn.filter((one) => one > 10).length / drawn.length).toBeCloseTo(0.5, 1);
    expect(Math.min(...drawn)).toBeGreaterThan(0);
  });
});
