import type { CountsBySet, Metric, MetricMaterial, PeriodKey, SetCount } from '@suqiu/domain';
import type { Queries } from '../journal/queries';
import { readCells, type CellQuery } from './read-cells';
import { readStanding, type StandingQuery, type StandingRow } from './read-standing';
import { unitsOf, type Ancestry } from './units';

/** Which figures, of which units, in which periods. */
export interface MaterialQuery
  extends Omit<CellQuery, 'scheme' | 'spreads'>, Pick<StandingQuery, 'scheme' | 'districtId'> {
  readonly metrics: readonly Metric[];
  /** In which of the periods percentiles are asked for; by default in all. */
  readonly spreadPeriods?: readonly PeriodKey[];
}

/** What the figures of a unit and period are computed from; a unit without any facts has empty material. */
export type Materials = (period: PeriodKey, unit: string) => MetricMaterial;

/**
 * Reads what figures are computed from: one query for the sums, and a second where figures ask for what stands. How many
 * cases there are has no part in it.
 */
export async function readMaterials(
  queries: Queries,
  query: MaterialQuery,
  organisations: Ancestry,
): Promise<Materials> {
  const { scheme, metrics } = query;
  const standing = metrics.flatMap((metric) => (metric.kind === 'stock' ? [metric.set] : []));
  const spreads = metrics.flatMap((metric) => (metric.kind === 'percentile' ? [metric.set] : []));
  const [cells, rows] = await Promise.all([
    readCells(queries, {
      ...query,
      scheme: scheme.code,
      spreads: { sets: spreads, periods: query.spreadPeriods ?? query.periods },
    }),
    readStanding(queries, { ...query, standing }),
  ]);
  const sums = new Map(cells.map((cell) => [`${cell.period} ${cell.unit}`, cell]));
  const stocks = stocksByUnit(rows, query, organisations);
  return (period, unit) => {
    const key = `${period} ${unit}`;
    const { counts = {}, spreads: own = {} } = sums.get(key) ?? {};
    return { counts, spreads: own, standing: stocks.get(key) ?? {} };
  };
}

type Stock = { -readonly [Set in keyof CountsBySet]: CountsBySet[Set] };

function stocksByUnit(
  rows: readonly StandingRow[],
  { axis, units }: MaterialQuery,
  organisations: Ancestry,
): ReadonlyMap<string, CountsBySet> {
  const asked = new Set(units);
  const stocks = new Map<string, Stock>();
  for (const row of rows) {
    for (const unit of unitsOf(row, axis, organisations)) {
      if (!asked.has(unit)) continue;
      const key = `${row.period} ${unit}`;
      const stock = stocks.get(key) ?? {};
      stocks.set(key, stock);
      const [n, , excluded]: SetCount = stock[row.set] ?? [0, 0, 0, 0];
      stock[row.set] = [n + row.n, 0, excluded + row.excluded, 0];
    }
  }
  return stocks;
}
