import { AMOUNT_SETS, tenthsOf, type MetricSet } from '@suqiu/domain';
import { cellKey, isEmpty, withoutNothing, type Cell, type CellAddress, type PeriodRef } from './cell';
import type { CountedFact } from './counted-fact';
import { MetricAxis, unitsOf, type Ancestry } from './units';

type Count = [facts: number, amount: number, excluded: number, excludedAmount: number];

/** Maps, not objects: hundreds of thousands of objects, each with other sets in another order, would fill the memory. */
interface Sum {
  readonly address: CellAddress;
  readonly counts: Map<MetricSet, Count>;
  readonly spreads: Map<MetricSet, Map<number, number>>;
}

/**
 * Adds facts up to cells, in memory. A fact counts once in the period of its instant, on every axis. Spans are in no
 * cell: what stands at the end of a period is counted from the facts.
 */
export class CellSums {
  private readonly sums = new Map<string, Sum>();

  constructor(
    private readonly organisations: Ancestry,
    private readonly periodsAt: (at: number) => readonly PeriodRef[],
  ) {}

  /** `times` 1 lets the fact in, −1 takes it out; more where so many alike come in at once. */
  add(fact: CountedFact, times: number): void {
    if (fact.span) return;
    const periods = this.periodsAt(fact.at);
    for (const axis of Object.values(MetricAxis)) {
      for (const unit of unitsOf(fact, axis, this.organisations)) {
        for (const { scheme, period } of periods) {
          const sum = this.sumOf({ scheme, period, axis, unit });
          addCount(sum.counts, fact, times);
          if (AMOUNT_SETS.includes(fact.set)) addAmount(sum.spreads, fact, times);
        }
      }
    }
  }

  /** The cells that have come out different from nothing. */
  cells(): Cell[] {
    return [...this.inParts(Number.POSITIVE_INFINITY)].flat();
  }

  /** The same in parts of at most so many cells, each made when it is asked for. */
  *inParts(size: number): Generator<Cell[]> {
    let part: Cell[] = [];
    for (const sum of this.sums.values()) {
      const cell = cellOf(sum);
      if (!isEmpty(cell)) part.push(cell);
      if (part.length < size) continue;
      yield part;
      part = [];
    }
    if (part.length > 0) yield part;
  }

  private sumOf(address: CellAddress): Sum {
    const key = cellKey(address);
    let sum = this.sums.get(key);
    if (!sum) {
      sum = { address, counts: new Map(), spreads: new Map() };
      this.sums.set(key, sum);
    }
    return sum;
  }
}

function cellOf({ address, counts, spreads }: Sum): Cell {
  const spread = [...spreads].map(([set, tenths]) => [set, Object.fromEntries(tenths)] as const);
  const content = { counts: Object.fromEntries(counts), spreads: Object.fromEntries(spread) };
  return { ...address, ...withoutNothing(content) };
}

/** Millions of facts pass here when a past is loaded, so sums are changed in place. */
function addCount(counts: Sum['counts'], { set, amount, excluded }: CountedFact, times: number): void {
  let count = counts.get(set);
  if (!count) counts.set(set, (count = [0, 0, 0, 0]));
  count[0] += times;
  count[1] += times * amount;
  if (!excluded) return;
  count[2] += times;
  count[3] += times * amount;
}

function addAmount(spreads: Sum['spreads'], { set, amount, excluded }: CountedFact, times: number): void {
  if (excluded) return;
  let spread = spreads.get(set);
  if (!spread) spreads.set(set, (spread = new Map<number, number>()));
  const tenths = tenthsOf(amount);
  spread.set(tenths, (spread.get(tenths) ?? 0) + times);
}
