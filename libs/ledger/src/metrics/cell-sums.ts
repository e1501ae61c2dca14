import { METRIC_SETS, type CountsBySet, type MetricSet, type PeriodKey, type SetCount } from '@suqiu/domain';
import type { CountedFact } from './counted-fact';
import { MetricAxis, unitsOf, type Ancestry } from './units';

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

/** The sums of a cell, or what they change by. */
export interface Cell extends CellAddress {
  readonly counts: CountsBySet;
}

type Counts = { -readonly [Set in keyof CountsBySet]: CountsBySet[Set] };
type Sum = [number, number, number, number];

/**
 * Adds facts up to cells, in memory. A fact counts once in the period of its instant, on every axis. Spans are in no
 * cell: what stands at the end of a period is counted from the facts.
 */
export class CellSums {
  private readonly sums = new Map<
    string,
    { readonly address: CellAddress; readonly counts: { [Set in MetricSet]?: Sum } }
  >();

  constructor(
    private readonly organisations: Ancestry,
    private readonly periodsAt: (at: number) => readonly PeriodRef[],
  ) {}

  /** `sign` 1 lets the fact in, −1 takes it out. */
  add(fact: CountedFact, sign: 1 | -1): void {
    if (fact.span) return;
    const periods = this.periodsAt(fact.at);
    for (const axis of Object.values(MetricAxis)) {
      for (const unit of unitsOf(fact, axis, this.organisations)) {
        for (const period of periods) addTo(this.sumOf(period, axis, unit, fact.set), fact, sign);
      }
    }
  }

  /** The cells that have come out different from nothing. */
  cells(): Cell[] {
    return [...this.sums.values()]
      .map(({ address, counts }) => ({ ...address, counts: withoutNothing(counts) }))
      .filter(({ counts }) => Object.keys(counts).length > 0);
  }

  /** The sum of a set in a cell, to be added to. Millions of facts pass here, so a cell is named once. */
  private sumOf({ scheme, period }: PeriodRef, axis: MetricAxis, unit: string, set: MetricSet): Sum {
    const key = keyOf(scheme, period, axis, unit);
    let cell = this.sums.get(key);
    if (!cell) {
      cell = { address: { scheme, period, axis, unit }, counts: {} };
      this.sums.set(key, cell);
    }
    return (cell.counts[set] ??= [0, 0, 0, 0]);
  }
}

function addTo(sum: Sum, { amount, excluded }: CountedFact, sign: 1 | -1): void {
  sum[0] += sign;
  sum[1] += sign * amount;
  if (!excluded) return;
  sum[2] += sign;
  sum[3] += sign * amount;
}

function keyOf(scheme: string, period: PeriodKey, axis: MetricAxis, unit: string): string {
  return `${scheme} ${period} ${axis} ${unit}`;
}

/** Names a cell within all of them. */
export function cellKey({ scheme, period, axis, unit }: CellAddress): string {
  return keyOf(scheme, period, axis, unit);
}

/** The sums of a cell after a change; a set that comes to nothing is gone. */
export function changed(counts: CountsBySet, change: CountsBySet): CountsBySet {
  const sum: Counts = { ...counts };
  for (const set of METRIC_SETS) {
    const by = change[set];
    if (by) sum[set] = added(sum[set], by);
  }
  return withoutNothing(sum);
}

function added(sum: SetCount | undefined, by: SetCount): SetCount {
  if (!sum) return by;
  return [sum[0] + by[0], sum[1] + by[1], sum[2] + by[2], sum[3] + by[3]];
}

function withoutNothing(counts: CountsBySet): CountsBySet {
  return Object.fromEntries(Object.entries(counts).filter(([, sum]) => sum.some((each) => each !== 0)));
}
