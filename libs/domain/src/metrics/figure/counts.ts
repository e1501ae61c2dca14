import { AMOUNT_SETS, METRIC_SETS, type MetricSet } from '../metric-set';
import type { CountsBySet, MetricMaterial, SetCount, SpreadsBySet } from './metric';

/** The counts of several units together. */
export function sumOfCounts(all: readonly CountsBySet[]): CountsBySet {
  const sum: Partial<Record<MetricSet, SetCount>> = {};
  for (const counts of all) {
    for (const set of METRIC_SETS) {
      const more = counts[set];
      if (more !== undefined) sum[set] = added(sum[set] ?? [0, 0, 0, 0], more);
    }
  }
  return sum;
}

/** The material of several units together. */
export function sumOfMaterials(all: readonly MetricMaterial[]): MetricMaterial {
  return {
    counts: sumOfCounts(all.map(({ counts }) => counts)),
    standing: sumOfCounts(all.map(({ standing = {} }) => standing)),
    spreads: sumOfSpreads(all.map(({ spreads = {} }) => spreads)),
  };
}

function sumOfSpreads(all: readonly SpreadsBySet[]): SpreadsBySet {
  const sum: Partial<Record<MetricSet, Record<string, number>>> = {};
  for (const set of AMOUNT_SETS) {
    for (const spreads of all) {
      for (const [tenths, count] of Object.entries(spreads[set] ?? {})) {
        const own = (sum[set] ??= {});
        own[tenths] = (own[tenths] ?? 0) + count;
      }
    }
  }
  return sum;
}

function added(one: SetCount, more: SetCount): SetCount {
  return [one[0] + more[0], one[1] + more[1], one[2] + more[2], one[3] + more[3]];
}
