import type { Client } from 'pg';
import { aligned, groupsOf, rowsOf } from '../cursor';
import type { PlainCell, PlainCount } from '../plain/plain-figure';
import type { PlainScheme } from '../plain/plain-period';

/** Which columns tell units apart, and which units a row of them counts for. */
interface Axis {
  readonly columns: readonly string[];
  readonly units: (row: UnitRow, above: ReadonlyMap<string, string | null>) => readonly string[];
}

interface UnitRow {
  readonly period: string;
  readonly set: string;
  readonly facts: number;
  readonly org?: string;
  readonly community?: string | null;
  readonly street?: string | null;
  readonly district?: string;
  readonly category?: string | null;
  readonly channel?: string | null;
}

interface CountRow extends UnitRow {
  readonly amount: number;
  readonly excluded: number;
  readonly excludedAmount: number;
}

interface SpreadRow extends UnitRow {
  readonly tenths: number;
}

const AXES: Readonly<Record<string, Axis>> = {
  handler: {
    columns: ['org'],
    units: ({ org = '' }, above) => {
      const units = [org];
      for (let next = above.get(org); next != null; next = above.get(next)) units.push(next);
      return units;
    },
  },
  place: {
    columns: ['community', 'street', 'district'],
    units: ({ community, street, district }) => [community, street, district].filter((id) => id != null),
  },
  category: {
    columns: ['category', 'street', 'district'],
    units: ({ category, street, district }) => within([street, district], category),
  },
  channel: {
    columns: ['channel', 'street', 'district'],
    units: ({ channel, street, district }) => within([street, district], channel),
  },
};

export const NOTHING: PlainCount = [0, 0, 0, 0];

export const AXIS_NAMES: readonly string[] = Object.keys(AXES);

function within(areas: readonly (string | null | undefined)[], code: string | null | undefined): string[] {
  return code == null ? [] : areas.flatMap((area) => (area == null ? [] : [`${area}/${code}`]));
}

/** Sets whose facts are amounts of time. */
const TIMES = ['handling_time', 'holding_time', 'close_time', 'answer_time', 'arrive_time'];

/** What is counted, unit by unit. */
export type Units = Map<string, PlainCell>;

/**
 * Counts the facts of the relation `plain_facts`, which has a column for each scheme with the name of the period in which
 * a fact lies, one period after the other; no more than one is held.
 */
export async function* countCells(
  client: Client,
  scheme: PlainScheme,
  axisName: string,
  above: ReadonlyMap<string, string | null>,
): AsyncGenerator<readonly [string, Units[]], void, undefined> {
  const axis = AXES[axisName];
  if (axis === undefined) throw new RangeError(`there is no axis ${axisName}`);
  const counts = rowsOf<CountRow>(client, 'counted', countQuery(scheme, axis));
  const spreads = rowsOf<SpreadRow>(client, 'spread', spreadQuery(scheme, axis));
  const periods = aligned(
    groupsOf(counts, ({ period }) => period),
    groupsOf(spreads, ({ period }) => period),
  );
  for await (const { key, left, right } of periods) {
    const units: Units = new Map();
    for (const row of left) for (const unit of axis.units(row, above)) addCount(cellOf(units, unit), row);
    for (const row of right) for (const unit of axis.units(row, above)) addSpread(cellOf(units, unit), row);
    yield [key, [units]];
  }
}

function countQuery(scheme: PlainScheme, { columns }: Axis): string {
  const list = columns.join(', ');
  return `
SELECT "${scheme.code}" COLLATE "C" AS period, set, ${list}, count(*)::float8 AS facts, sum(amount)::float8 AS amount,
       count(*) FILTER (WHERE excluded)::float8 AS excluded,
       coalesce(sum(amount) FILTER (WHERE excluded), 0)::float8 AS "excludedAmount"
  FROM plain_facts GROUP BY 1, 2, ${list} ORDER BY 1`;
}

/** How many took how many tenths of an hour, without what was excluded: percentiles follow from it. */
function spreadQuery(scheme: PlainScheme, { columns }: Axis): string {
  const list = columns.join(', ');
  return `
SELECT "${scheme.code}" COLLATE "C" AS period, set, ${list}, round(amount / 360000.0)::int AS tenths,
       count(*)::float8 AS facts
  FROM plain_facts WHERE NOT excluded AND set IN (${TIMES.map((set) => `'${set}'`).join(', ')})
 GROUP BY 1, 2, ${list}, tenths ORDER BY 1`;
}

function cellOf(units: Units, unit: string): PlainCell {
  const cell = units.get(unit) ?? { counts: new Map(), spreads: new Map() };
  units.set(unit, cell);
  return cell;
}

function addCount({ counts }: PlainCell, row: CountRow): void {
  const [facts, amount, excluded, excludedAmount] = counts.get(row.set) ?? NOTHING;
  counts.set(row.set, [
    facts + row.facts,
    amount + row.amount,
    excluded + row.excluded,
    excludedAmount + row.excludedAmount,
  ]);
}

function addSpread({ spreads }: PlainCell, { set, tenths, facts }: SpreadRow): void {
  const spread = spreads.get(set) ?? new Map<number, number>();
  spread.set(tenths, (spread.get(tenths) ?? 0) + facts);
  spreads.set(set, spread);
}
