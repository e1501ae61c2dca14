import type { MetricSet } from '../metric-set';

export const MetricUnit = {
  percent: 'percent',
  count: 'count',
  hours: 'hours',
  score: 'score',
} as const;
export type MetricUnit = (typeof MetricUnit)[keyof typeof MetricUnit];

/** Units that a figure says something about; each kind is ranked by itself. */
export const MetricSubject = { community: 'community', street: 'street', department: 'department' } as const;
export type MetricSubject = (typeof MetricSubject)[keyof typeof MetricSubject];

/** A set with the weight of each of its members, 1 unless the figure says otherwise. */
export interface WeightedSet {
  readonly set: MetricSet;
  readonly weight: number;
}

interface MetricBase {
  readonly code: string;
  readonly name: string;
  /** Which version of the formula it is, from 1; a changed formula is another figure of the same name. */
  readonly formulaVersion: number;
  readonly unit: MetricUnit;
  /** `band`: good is between the two ends, and there is no rank. */
  readonly direction: 'higher' | 'lower' | 'band';
  /** The ends of the band, in the unit of the value (percent as a share of 1); null where there is none. */
  readonly band: readonly [number, number] | null;
  readonly subjects: readonly MetricSubject[];
  /** How a total over units is made: the mean of their values, or recomputed from the sums of their counts. */
  readonly totals: 'mean_of_units' | 'from_sums';
  /** Whether what was approved as excluded (剔除) leaves numerator and denominator. */
  readonly exclusions: boolean;
  /** Decimals of the value as it is shown: of percents in percent, of hours in hours. */
  readonly decimals: number;
  readonly explanation: string;
  readonly basis: string;
}

/** A share: weighted members of some sets by those of others. */
export interface RatioMetric extends MetricBase {
  readonly kind: 'ratio';
  readonly numerator: readonly WeightedSet[];
  readonly denominator: readonly WeightedSet[];
}

export interface CountMetric extends MetricBase {
  readonly kind: 'count';
  readonly numerator: readonly WeightedSet[];
}

/** The mean of the amounts of a set. */
export interface MeanMetric extends MetricBase {
  readonly kind: 'mean';
  readonly set: MetricSet;
}

/** The amount that a share of the facts of a set does not exceed: P50, P90. */
export interface PercentileMetric extends MetricBase {
  readonly kind: 'percentile';
  readonly set: MetricSet;
  /** 0.5, 0.9. */
  readonly share: number;
}

/** How many spans of a set last at the end of the period. */
export interface StockMetric extends MetricBase {
  readonly kind: 'stock';
  readonly set: MetricSet;
}

/** A hundred times the weighted sum of shares. The weights come from a table that is dated with the catalogue. */
export interface ScoreMetric extends MetricBase {
  readonly kind: 'score';
  /** Id of the table of weights. */
  readonly weights: string;
  readonly parts: readonly { readonly metric: RatioMetric; readonly weight: number }[];
}

/** A figure (指标) as the catalogue defines it. */
export type Metric = RatioMetric | CountMetric | MeanMetric | PercentileMetric | StockMetric | ScoreMetric;
export type MetricKind = Metric['kind'];

/**
 * What is counted of one set in one period for one unit, as it is stored: how many facts, the sum of their amounts, how
 * many of them are excluded (剔除), and the sum of the amounts of those.
 */
export type SetCount = readonly [facts: number, amount: number, excluded: number, excludedAmount: number];

/** The counts of a unit and period; a set that is absent is empty. */
export type CountsBySet = Readonly<Partial<Record<MetricSet, SetCount>>>;

/**
 * How many facts of a set have which amount, without the excluded ones; by the amount in tenths of an hour, which is how
 * exactly times are shown. As a sum of all facts it can be added up like the counts, and percentiles still follow from it.
 */
export type AmountSpread = Readonly<Record<string, number>>;

/** The spreads of a unit and period; a set that is absent is empty. */
export type SpreadsBySet = Readonly<Partial<Record<MetricSet, AmountSpread>>>;

/** What a figure is computed from, for one unit and period. */
export interface MetricMaterial {
  readonly counts: CountsBySet;
  /** Spans that last at the end of the period, for stocks: counted from the facts, they are in no cell. */
  readonly standing?: CountsBySet;
  /** For percentiles. */
  readonly spreads?: SpreadsBySet;
}

/** A figure's value and what it comes from. `null` where there is nothing to divide by: shown as "–", never as 0. */
export interface Evaluation {
  /** Shares as a share of 1, times in hours, scores up to 100; not rounded. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}
