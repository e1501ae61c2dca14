import type { PeriodKey } from '@suqiu/domain';
import type { Queries } from '../journal/queries';
import type { Cell } from './cell-sums';
import type { MetricAxis } from './units';

/** Which cells to read. */
export interface CellQuery {
  readonly scheme: string;
  readonly periods: readonly PeriodKey[];
  readonly axis: MetricAxis;
  readonly units: readonly string[];
}

const READ = `
SELECT scheme, period, axis, unit, counts
  FROM metric_cells
 WHERE scheme = $1 AND period = ANY ($2) AND axis = $3 AND unit = ANY ($4)`;

/** The sums of units in periods; what is missing counts nothing. One look at the primary key for each. */
export function readCells(queries: Queries, { scheme, periods, axis, units }: CellQuery): Promise<Cell[]> {
  return queries.query<Cell[]>(READ, [scheme, periods, axis, units]);
}
