import { AMOUNT_SETS, type MetricSet, type PeriodKey } from '@suqiu/domain';
import type { Queries } from '../journal/queries';
import type { Cell } from './cell';
import type { MetricAxis } from './units';

/** Which cells to read. */
export interface CellQuery {
  readonly scheme: string;
  readonly periods: readonly PeriodKey[];
  readonly axis: MetricAxis;
  readonly units: readonly string[];
  /** Sets of which to read the spread of amounts as well, and in which of the periods: a spread is some kilobytes. */
  readonly spreads: { readonly sets: readonly MetricSet[]; readonly periods: readonly PeriodKey[] };
}

const READ = `
SELECT scheme, period, axis, unit, counts,
       CASE WHEN period = ANY ($6) THEN spreads - $5::text[] ELSE '{}' END AS spreads
  FROM metric_cells
 WHERE scheme = $1 AND period = ANY ($2) AND axis = $3 AND unit = ANY ($4)`;

/** The sums of units in periods; what is missing counts nothing. One look at the primary key for each. */
export function readCells(queries: Queries, query: CellQuery): Promise<Cell[]> {
  const { scheme, periods, axis, units, spreads } = query;
  const others = AMOUNT_SETS.filter((set) => !spreads.sets.includes(set));
  return queries.query<Cell[]>(READ, [scheme, periods, axis, units, others, spreads.periods]);
}
