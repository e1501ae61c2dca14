import type { Client } from 'pg';
import { aligned, groupsOf, rowsOf } from '../cursor';
import type { PlainCount } from '../plain/plain-figure';
import { AXIS_NAMES, countCells, type PlainScheme, type PlainUnit } from './count-cells';
import type { FigureCheck } from './compare-figures';
import type { Differences } from './differences';
import type { Organisations } from './organisations';

interface StoredCell {
  readonly period: string;
  readonly unit: string;
  readonly counts: Readonly<Record<string, PlainCount>>;
  readonly spreads: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const NOTHING: PlainCount = [0, 0, 0, 0];

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
      const cells = rowsOf<StoredCell>(client, 'cells', storedQuery(scheme.code, axis));
      const stored = groupsOf(cells, ({ period }) => period);
      for await (const { key: period, left, right } of aligned(counted, stored)) {
        const units = left[0] ?? new Map<string, PlainUnit>();
        const found = new Map(right.map((cell) => [cell.unit, cell]));
        for (const unit of new Set([...units.keys(), ...found.keys()])) {
          const name = `${scheme.code} ${period} ${axis} ${organisations.nameOf(unit)}`;
          const { counts, spreads } = units.get(unit) ?? { counts: new Map(), spreads: new Map() };
          const cell = found.get(unit) ?? { counts: {}, spreads: {} };
          compareCell(name, counts, cell.counts, differences);
          compareSpreads(name, spreads, cell.spreads, differences);
          if (axis === 'handler' || axis === 'place') {
            figures.compare(name, { scheme, period }, counts, cell.counts);
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

function compareCell(
  name: string,
  counts: ReadonlyMap<string, PlainCount>,
  cell: StoredCell['counts'],
  differences: Differences,
): void {
  for (const set of new Set([...counts.keys(), ...Object.keys(cell)])) {
    differences.add('cells');
    const [expected, found] = [counts.get(set) ?? NOTHING, cell[set] ?? NOTHING];
    if (expected.every((value, index) => value === found[index])) continue;
    differences.differs(`cell ${name} ${set}: stored ${told(found)}, counted ${told(expected)}`);
  }
}

function compareSpreads(
  name: string,
  spreads: PlainUnit['spreads'],
  stored: StoredCell['spreads'],
  differences: Differences,
): void {
  for (const set of new Set([...spreads.keys(), ...Object.keys(stored)])) {
    const [expected, found] = [spreads.get(set) ?? new Map<string, number>(), stored[set] ?? {}];
    for (const tenths of new Set([...expected.keys(), ...Object.keys(found)])) {
      const [counted, kept] = [expected.get(tenths) ?? 0, found[tenths] ?? 0];
      if (counted === kept) continue;
      differences.differs(
        `cell ${name} ${set} of ${tenths} tenths of an hour: stored ${kept}, counted ${counted}`,
      );
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
