import type { CountsBySet, Metric, MetricMaterial, MetricSet, PeriodKey, SetCount } from '@suqiu/domain';
import type { Queries } from '../journal/queries';
import { readCells, type CellQuery } from './read-cells';
import { readLive, type LiveQuery, type LiveRow } from './read-live';
import { unitsOf, type Ancestry } from './units';

/** Which figures, of which units, in which periods. */
export interface MaterialQuery extends Omit<CellQuery, 'scheme'>, Pick<LiveQuery, 'scheme' | 'districtId'> {
  readonly metrics: readonly Metric[];
}

/** What the figures of a unit and period are computed from; a unit without any facts has empty material. */
export type Materials = (period: PeriodKey, unit: string) => MetricMaterial;

type Writable<T> = { -readonly [K in keyof T]: T[K] };
interface Live {
  readonly standing: Writable<CountsBySet>;
  readonly amounts: Partial<Record<MetricSet, number[]>>;
}

/**
 * Reads what figures are computed from: one query for the sums, and a second where figures ask for what stands or for
 * single amounts. The number of cases has no part in it.
 */
export async function readMaterials(
  queries: Queries,
  query: MaterialQuery,
  organisations: Ancestry,
): Promise<Materials> {
  const { scheme, metrics } = query;
  const standing = metrics.flatMap((metric) => (metric.kind === 'stock' ? [metric.set] : []));
  const amounts = metrics.flatMap((metric) => (metric.kind === 'percentile' ? [metric.set] : []));
  const [cells, live] = await Promise.all([
    readCells(queries, { ...query, scheme: scheme.code }),
    readLive(queries, { ...query, standing, amounts: [...new Set(amounts)] }),
  ]);
  const counts = new Map(cells.map((cell) => [`${cell.period} ${cell.unit}`, cell.counts]));
  const lives = livesByUnit(live, query, organisations);
  return (period, unit) => {
    const key = `${period} ${unit}`;
    return { counts: counts.get(key) ?? {}, ...(lives.get(key) ?? {}) };
  };
}

function livesByUnit(
  rows: readonly LiveRow[],
  { axis, units }: MaterialQuery,
  organisations: Ancestry,
): ReadonlyMap<string, Live> {
  const asked = new Set(units);
  const lives = new Map<string, Live>();
  for (const row of rows) {
    for (const unit of unitsOf(row, axis, organisations)) {
      if (!asked.has(unit)) continue;
      const key = `${row.period} ${unit}`;
      const live = lives.get(key) ?? { standing: {}, amounts: {} };
      lives.set(key, live);
      addRow(live, row);
    }
  }
  return lives;
}

function addRow({ standing, amounts }: Live, row: LiveRow): void {
  if (row.standing) {
    const [n, , excluded]: SetCount = standing[row.set] ?? [0, 0, 0, 0];
    standing[row.set] = [n + row.n, 0, excluded + row.excluded, 0];
  } else {
    (amounts[row.set] ??= []).push(...(row.amounts ?? []));
  }
}
