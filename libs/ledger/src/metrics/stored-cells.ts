import type { Queries } from '../journal/queries';
import { cellKey, changed, isEmpty, type Cell } from './cell';

const READ = `
SELECT c.scheme, c.period, c.axis, c.unit, c.counts, c.spreads
  FROM metric_cells c JOIN json_populate_recordset(NULL::metric_cells, $1) asked USING (scheme, period, axis, unit)`;

const WRITE = `
INSERT INTO metric_cells (scheme, period, axis, unit, counts, spreads)
SELECT scheme, period, axis, unit, counts, spreads FROM json_populate_recordset(NULL::metric_cells, $1)
ON CONFLICT (scheme, period, axis, unit) DO UPDATE SET counts = excluded.counts, spreads = excluded.spreads`;

const DELETE = `
DELETE FROM metric_cells c USING json_populate_recordset(NULL::metric_cells, $1) gone
 WHERE (c.scheme, c.period, c.axis, c.unit) = (gone.scheme, gone.period, gone.axis, gone.unit)`;

/** Cells read and written at a time: a document of some megabytes. */
const AT_A_TIME = 1_000;

/**
 * Adds changes to the stored cells, in the transaction of `queries`. Reads before it writes, so nobody else may write
 * cells meanwhile.
 */
export async function addToCells(queries: Queries, changes: readonly Cell[]): Promise<void> {
  for (let from = 0; from < changes.length; from += AT_A_TIME) {
    await addSome(queries, changes.slice(from, from + AT_A_TIME));
  }
}

async function addSome(queries: Queries, changes: readonly Cell[]): Promise<void> {
  const stored = await queries.query<Cell[]>(READ, [JSON.stringify(changes.map(addressOf))]);
  const before = new Map(stored.map((cell) => [cellKey(cell), cell]));
  const cells = changes.map((cell) => {
    const known = before.get(cellKey(cell));
    return known ? { ...addressOf(cell), ...changed(known, cell) } : cell;
  });
  const empty = cells.filter(isEmpty);
  const full = cells.filter((cell) => !isEmpty(cell));
  if (full.length > 0) await queries.query(WRITE, [JSON.stringify(full)]);
  if (empty.length > 0) await queries.query(DELETE, [JSON.stringify(empty.map(addressOf))]);
}

function addressOf({ scheme, period, axis, unit }: Cell) {
  return { scheme, period, axis, unit };
}
