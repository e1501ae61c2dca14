import {
  AMOUNT_SETS,
  METRIC_SETS,
  type AmountSpread,
  type CountsBySet,
  type PeriodKey,
  type SetCount,
  type SpreadsBySet,
} from '@suqiu/domain';
import type { MetricAxis } from './units';

/** A period of a scheme. */
export interface PeriodRef {
  readonly scheme: string;
  readonly period: PeriodKey;
}

/** The address of a cell. */
export interface CellAddress extends PeriodRef {
  readonly axis: MetricAxis;
  readonly unit: string;
}

/** What is added up in a cell, or what it changes by. */
export interface CellContent {
  readonly counts: CountsBySet;
  /** Of the sets of amounts, without what decisions took out. */
  readonly spreads: SpreadsBySet;
}

/** The sums of a unit in a period. */
export interface Cell extends CellAddress, CellContent {}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Names a cell within all of them. */
export function cellKey({ scheme, period, axis, unit }: CellAddress): string {
  return `${scheme} ${period} ${axis} ${unit}`;
}

/** Whether nothing is added up in a cell. */
export function isEmpty({ counts, spreads }: CellContent): boolean {
  return Object.keys(counts).length + Object.keys(spreads).length === 0;
}

/** A cell after a change; what comes to nothing is gone. */
export function changed(before: CellContent, change: CellContent): CellContent {
  const counts: Writable<CountsBySet> = { ...before.counts };
  for (const set of METRIC_SETS) {
    const by = change.counts[set];
    if (by) counts[set] = added(counts[set], by);
  }
  const spreads: Writable<SpreadsBySet> = { ...before.spreads };
  for (const set of AMOUNT_SETS) {
    const by = change.spreads[set];
    if (by) spreads[set] = spreadTogether(spreads[set] ?? {}, by);
  }
  return withoutNothing({ counts, spreads });
}

/** The content without sets and amounts that come to nothing. */
export function withoutNothing({ counts, spreads }: CellContent): CellContent {
  const full = Object.entries(spreads).map(([set, spread]) => [set, withoutZeros(spread)] as const);
  return {
    counts: Object.fromEntries(Object.entries(counts).filter(([, sum]) => sum.some((each) => each !== 0))),
    spreads: Object.fromEntries(full.filter(([, spread]) => Object.keys(spread).length > 0)),
  };
}

function added(sum: SetCount | undefined, by: SetCount): SetCount {
  if (!sum) return by;
  return [sum[0] + by[0], sum[1] + by[1], sum[2] + by[2], sum[3] + by[3]];
}

function spreadTogether(spread: AmountSpread, by: AmountSpread): AmountSpread {
  const sum: Writable<AmountSpread> = { ...spread };
  for (const [tenths, count] of Object.entries(by)) sum[tenths] = (sum[tenths] ?? 0) + count;
  return sum;
}

function withoutZeros(spread: AmountSpread): AmountSpread {
  return Object.fromEntries(Object.entries(spread).filter(([, count]) => count !== 0));
}
