import type { CountsBySet, CountMetric, RatioMetric, ScoreMetric, WeightedSet } from '../../src';

const COMMON = {
  name: 'a figure',
  formulaVersion: 1,
  direction: 'higher',
  band: null,
  subjects: ['street'],
  totals: 'mean_of_units',
  exclusions: true,
  decimals: 2,
  explanation: 'a figure',
  basis: 'design',
} as const;

const only = (set: WeightedSet['set'], weight = 1): WeightedSet => ({ set, weight });

export const RESPONSE: RatioMetric = {
  ...COMMON,
  code: 'response_rate',
  kind: 'ratio',
  unit: 'percent',
  numerator: [only('contacted')],
  denominator: [only('valid_callback')],
};
export const SOLVED: RatioMetric = { ...RESPONSE, code: 'solved_rate', numerator: [only('solved')] };
export const SATISFIED: RatioMetric = {
  ...RESPONSE,
  code: 'satisfied_rate',
  numerator: [only('satisfied'), only('basically_satisfied', 0.9)],
};
export const COMPOSITE: ScoreMetric = {
  ...COMMON,
  code: 'composite_score',
  kind: 'score',
  unit: 'score',
  decimals: 1,
  weights: 'composite',
  parts: [
    { metric: RESPONSE, weight: 0.1 },
    { metric: SATISFIED, weight: 0.4 },
    { metric: SOLVED, weight: 0.5 },
  ],
};
export const INTAKE: CountMetric = {
  ...COMMON,
  code: 'intake_count',
  kind: 'count',
  unit: 'count',
  decimals: 0,
  totals: 'from_sums',
  numerator: [only('first_received')],
};

/** Counts of call-backs: valid, contacted, solved, satisfied, basically satisfied. */
export function callbacks(valid: number, ...rest: readonly number[]): CountsBySet {
  const [contacted = 0, solved = 0, satisfied = 0, basically = 0] = rest;
  const of = (n: number) => [n, n, 0, 0] as const;
  return {
    valid_callback: of(valid),
    contacted: of(contacted),
    solved: of(solved),
    satisfied: of(satisfied),
    basically_satisfied: of(basically),
  };
}
