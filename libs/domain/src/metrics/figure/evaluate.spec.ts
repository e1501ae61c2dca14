import {
  evaluate,
  HOUR_MS,
  rounded,
  setsOfMetric,
  sumOfCounts,
  tenthsOf,
  total,
  type MeanMetric,
  type PercentileMetric,
  type StockMetric,
} from '../..';
import { callbacks, COMPOSITE, INTAKE, RESPONSE, SATISFIED, SOLVED } from '../../../test/metrics/figures';

const THE_TOOLS_EXAMPLE = { counts: callbacks(100, 95, 90, 80, 10) };
const { unit: _unit, numerator: _numerator, denominator: _denominator, ...DESCRIBED } = RESPONSE;
const MEAN: MeanMetric = { ...DESCRIBED, kind: 'mean', unit: 'hours', set: 'handling_time' };
const P50: PercentileMetric = {
  ...DESCRIBED,
  kind: 'percentile',
  unit: 'hours',
  set: 'handling_time',
  share: 0.5,
};
const STOCK: StockMetric = { ...DESCRIBED, kind: 'stock', unit: 'count', set: 'on_account' };

describe('the three rates and their composite', () => {
  it.each([
    ['响应率', RESPONSE, 0.95],
    ['解决率', SOLVED, 0.9],
    ['满意率', SATISFIED, 0.89],
    ['综合成绩', COMPOSITE, 90.1],
  ])('give the %s of the published example', (_, metric, expected) => {
    const { value } = evaluate(metric, THE_TOOLS_EXAMPLE);
    expect(rounded(metric, value ?? NaN)).toBe(expected);
  });

  it('say what they are made of', () => {
    expect(evaluate(SATISFIED, THE_TOOLS_EXAMPLE)).toEqual({ value: 0.89, numerator: 89, denominator: 100 });
  });

  it('are nothing, and not zero, where nobody was reached', () => {
    for (const metric of [RESPONSE, SOLVED, SATISFIED, COMPOSITE]) {
      expect(evaluate(metric, { counts: {} }).value).toBeNull();
    }
    expect(evaluate(INTAKE, { counts: {} }).value).toBe(0);
  });

  it('leave out what was excluded, above and below the line', () => {
    const counts = {
      ...callbacks(100),
      valid_callback: [100, 100, 20, 20],
      solved: [60, 60, 10, 10],
    } as const;
    expect(evaluate(SOLVED, { counts })).toEqual({ value: 50 / 80, numerator: 50, denominator: 80 });
    expect(evaluate({ ...SOLVED, exclusions: false }, { counts }).value).toBe(0.6);
  });
});

describe('times', () => {
  it('have a mean in hours, without the excluded ones', () => {
    const counts = { handling_time: [4, 40 * HOUR_MS, 1, 10 * HOUR_MS] } as const;
    expect(evaluate(MEAN, { counts })).toEqual({ value: 10, numerator: 30, denominator: 3 });
    expect(evaluate(MEAN, { counts: {} }).value).toBeNull();
  });

  it('have a mean with the excluded ones, where the figure keeps them', () => {
    const counts = { handling_time: [4, 40 * HOUR_MS, 1, 10 * HOUR_MS] } as const;
    expect(evaluate({ ...MEAN, exclusions: false }, { counts })).toEqual({
      value: 10,
      numerator: 40,
      denominator: 4,
    });
  });

  it('are unknown where nobody looked at the single ones', () => {
    expect(evaluate(P50, { counts: {} }).value).toBeNull();
  });

  it.each([
    [0.5, [5, 1, 3, 2, 4], 3],
    [0.5, [1, 2], 1],
    [0.9, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 9],
    [1, [7], 7],
    [0.5, [], null],
  ])('have a %d share of %j at or below %j', (share, hours, expected) => {
    const handling_time: Record<string, number> = {};
    for (const one of hours) {
      const tenths = tenthsOf(one * HOUR_MS);
      handling_time[tenths] = (handling_time[tenths] ?? 0) + 1;
    }
    expect(evaluate({ ...P50, share }, { counts: {}, spreads: { handling_time } }).value).toBe(expected);
  });
});

describe('a stock', () => {
  it('is what lasts at the end, not what began', () => {
    const material = {
      counts: { on_account: [5, 5, 0, 0] },
      standing: { on_account: [2, 2, 0, 0] },
    } as const;
    expect(evaluate(STOCK, material).value).toBe(2);
    expect(evaluate(STOCK, { counts: material.counts }).value).toBe(0);
    expect(total({ ...STOCK, totals: 'from_sums' }, [material, material]).value).toBe(4);
  });
});

describe('a total', () => {
  const small = { counts: callbacks(10, 10, 10, 10, 0) };
  const large = { counts: callbacks(90, 45, 45, 45, 0) };
  const idle = { counts: callbacks(0) };

  it('is the mean of the units that have a value, where the figure says so', () => {
    expect(total(RESPONSE, [small, large, idle])).toEqual({
      value: 0.75,
      numerator: 55,
      denominator: 100,
      made: 'mean_of_units',
    });
  });

  it('is recomputed from the sums, where the figure says so', () => {
    expect(total({ ...RESPONSE, totals: 'from_sums' }, [small, large, idle])).toMatchObject({
      value: 0.55,
      made: 'from_sums',
    });
  });

  it('of times looks at all of them together', () => {
    const one = { counts: {}, spreads: { handling_time: { 10: 1, 30: 1 } } };
    const other = { counts: {}, spreads: { handling_time: { 10: 1, 20: 2 } } };
    expect(total({ ...P50, totals: 'from_sums' }, [one, other])).toMatchObject({ value: 2, denominator: 5 });
  });

  it('of nobody is nothing', () => {
    expect(total(RESPONSE, [idle]).value).toBeNull();
    expect(total(RESPONSE, []).value).toBeNull();
  });
});

describe('a value that is shown', () => {
  it.each([
    [{ unit: 'percent', decimals: 2 }, 0.89, 0.89],
    [{ unit: 'percent', decimals: 0 }, 0.895, 0.9],
    [{ unit: 'percent', decimals: 2 }, 1 / 3, 0.3333],
    [{ unit: 'score', decimals: 1 }, 90.05, 90.1],
    [{ unit: 'score', decimals: 1 }, 90.04999, 90],
    [{ unit: 'hours', decimals: 1 }, -1.25, -1.3],
  ] as const)('%j of %d is %d', (metric, value, expected) => {
    expect(rounded(metric, value)).toBe(expected);
  });
});

describe('the sets that a figure asks for', () => {
  it.each([
    [SATISFIED, ['satisfied', 'basically_satisfied', 'valid_callback']],
    [INTAKE, ['first_received']],
    [MEAN, ['handling_time']],
    [{ ...COMPOSITE, parts: [{ metric: SOLVED, weight: 1 }] }, ['solved', 'valid_callback']],
  ])('of %j are %j', (metric, sets) => {
    expect(setsOfMetric(metric)).toEqual(sets);
  });
});

it('the counts of no unit at all are empty', () => {
  expect(sumOfCounts([])).toEqual({});
  expect(sumOfCounts([callbacks(1), callbacks(2)]).valid_callback).toEqual([3, 3, 0, 0]);
});
