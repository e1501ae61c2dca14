import { measure, quantile, summary } from './measure';

describe('measuring', () => {
  it('takes quantiles by nearest rank', () => {
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.5)).toBe(5);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10);
    expect(quantile([7], 0.5)).toBe(7);
  });

  it('counts the operations of a second over the whole time', () => {
    expect(summary([1, 2, 3], 1500)).toEqual({ count: 3, perSecond: 2, p50: 2, p95: 3 });
  });

  it('does each number once, however many go side by side', async () => {
    const seen: number[] = [];
    const measured = await measure(50, 8, async (number) => {
      await Promise.resolve();
      seen.push(number);
    });
    expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
    expect(measured.count).toBe(50);
  });
});
