import type { Client } from 'pg';
import { aligned, groupsOf, rowsOf } from '../cursor';
import type { PlainCell, PlainCount } from '../plain/plain-figure';
import { AXIS_NAMES, countCells, NOTHING, type Units } from './count-cells';
import type { PlainScheme } from '../plain/plain-period';
import type { FigureCheck } from './compare-figures';
import type { Differences } from './differences';
import type { Organisations } from './organisations';
import { NO_CELL, type StoredCell } from './stored-cell';

interface CellRow extends StoredCell {
  readonly period: string;
  readonly unit: string;
}

/** Compares every stored cell with the count of the recomputed facts, and every figure that follows from it. */
export async function compareCells(
  client: Client,
  schemes: readonly PlainScheme[],
  organisations: Organisations,
  figures: FigureCheck,
  differences: Differences,
): Promise<void> {
  for (const scheme of schemes) {
    for (const axis of AXIS_NAMES) {
      const counted = countCells(client, scheme, axis, organisations.above);
      const cells = rowsOf<CellRow>(client, 'cells', storedQuery(scheme.code, axis));
      const stored = groupsOf(cells, ({ period }) => period);
      for await (const { key: period, left, right } of aligned(counted, stored)) {
        const units: Units = left[0] ?? new Map<string, PlainCell>();
        const found = new Map(right.map((cell) => [cell.unit, cell]));
        for (const unit of new Set([...units.keys(), ...found.keys()])) {
          const name = `${scheme.code} ${period} ${axis} ${organisations.nameOf(unit)}`;
          const counted = units.get(unit) ?? { counts: new Map(), spreads: new Map() };
          const cell = found.get(unit) ?? NO_CELL;
          compareCounts(name, counted, cell, differences);
          compareSpreads(name, counted, cell, differences);
          if (axis === 'handler' || axis === 'place') {
            figures.compare(name, { scheme, period }, counted, cell);
          }
        }
      }
    }
  }
  await compareStrangers(client, schemes, differences);
}

function storedQuery(scheme: string, axis: string): string {
  return `
SELECT period COLLATE "C" AS period, unit, counts, spreads FROM metric_cells
 WHERE scheme = '${scheme}' AND axis = '${axis}' ORDER BY 1`;
}

function compareCounts(
  name: string,
  { counts }: PlainCell,
  cell: StoredCell,
  differences: Differences,
): void {
  for (const set of new Set([...counts.keys(), ...Object.keys(cell.counts)])) {
    differences.add('cells');
    const [expected, found] = [counts.get(set) ?? NOTHING, cell.counts[set] ?? NOTHING];
    if (expected.every((value, index) => value === found[index])) continue;
    differences.differs(`cell ${name} ${set}: stored ${told(found)}, counted ${told(expected)}`);
  }
}

function compareSpreads(
  name: string,
  { spreads }: PlainCell,
  cell: StoredCell,
  differences: Differences,
): void {
  for (const set of new Set([...spreads.keys(), ...Object.keys(cell.spreads)])) {
    const expected = spreads.get(set) ?? new Map<number, number>();
    const found = new Map(
      Object.entries(cell.spreads[set] ?? {}).map(([key, count]) => [Number(key), count]),
    );
    for (const tenths of new Set([...expected.keys(), ...found.keys()])) {
      const [should, is] = [expected.get(tenths) ?? 0, found.get(tenths) ?? 0];
      if (should === is) continue;
      differences.differs(`cell ${name} ${set} of ${tenths / 10} h: stored ${is}, counted ${should}`);
    }
  }
}

/** The number of facts; the amounts and exclusions only where there is more to say. */
function told([facts, amount, excluded, excludedAmount]: PlainCount): string {
  const more =
    amount === facts && excluded === 0 ? '' : ` (${amount}; excluded ${excluded}, ${excludedAmount})`;
  return `${facts}${more}`;
}

/** Cells of schemes or axes that nobody knows would never be met above. */
async function compareStrangers(
  client: Client,
  schemes: readonly PlainScheme[],
  differences: Differences,
): Promise<void> {
  const { rows } = await client.query<{ name: string; count: number }>(
    `SELECT scheme || ' ' || axis AS name, count(*)::int AS count FROM metric_cells
      WHERE NOT (scheme = ANY ($1) AND axis = ANY ($2)) GROUP BY 1`,
    [schemes.map(({ code }) => code), AXIS_NAMES],
  );
  for (const { name, count } of rows) differences.differs(`${count} cells of ${name}: nobody asks for them`);
}
