import { AMOUNT_SETS, tenthsOf, type MetricSet } from '@suqiu/domain';
import { cellKey, isEmpty, withoutNothing, type Cell, type CellAddress, type PeriodRef } from './cell';
import type { CountedFact } from './counted-fact';
import { MetricAxis, unitsOf, type Ancestry } from './units';

type Count = [facts: number, amount: number, excluded: number, excludedAmount: number];

interface Sum {
  readonly address: CellAddress;
  readonly counts: { [Set in MetricSet]?: Count };
  readonly spreads: { [Set in MetricSet]?: Record<string, number> };
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

  /** `sign` 1 lets the fact in, −1 takes it out. */
  add(fact: CountedFact, sign: 1 | -1): void {
    if (fact.span) return;
    const periods = this.periodsAt(fact.at);
    for (const axis of Object.values(MetricAxis)) {
      for (const unit of unitsOf(fact, axis, this.organisations)) {
        for (const { scheme, period } of periods) {
          const sum = this.sumOf({ scheme, period, axis, unit });
          addCount((sum.counts[fact.set] ??= [0, 0, 0, 0]), fact, sign);
          if (AMOUNT_SETS.includes(fact.set)) addAmount((sum.spreads[fact.set] ??= {}), fact, sign);
        }
      }
    }
  }

  /** The cells that have come out different from nothing. */
  cells(): Cell[] {
    return [...this.sums.values()]
      .map(({ address, ...content }) => ({ ...address, ...withoutNothing(content) }))
      .filter((cell) => !isEmpty(cell));
  }

  private sumOf(address: CellAddress): Sum {
    const key = cellKey(address);
    let sum = this.sums.get(key);
    if (!sum) {
      sum = { address, counts: {}, spreads: {} };
      this.sums.set(key, sum);
    }
    return sum;
  }
}

/** Millions of facts pass here when a past is loaded, so sums are changed in place. */
function addCount(count: Count, { amount, excluded }: CountedFact, sign: 1 | -1): void {
  count[0] += sign;
  count[1] += sign * amount;
  if (!excluded) return;
  count[2] += sign;
  count[3] += sign * amount;
}

function addAmount(spread: Record<string, number>, { amount, excluded }: CountedFact, sign: 1 | -1): void {
  if (excluded) return;
  const tenths = tenthsOf(amount);
  spread[tenths] = (spread[tenths] ?? 0) + sign;
}
