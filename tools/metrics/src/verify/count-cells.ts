import type { Client } from 'pg';
import { groupsOf, rowsOf } from '../cursor';
import type { PlainCount } from '../plain/plain-figure';

/** A scheme of periods as its JSON has it. */
export interface PlainScheme {
  readonly code: string;
  readonly zone: string;
  readonly unit: 'month' | 'day';
  readonly startDay: number;
  readonly startHour: number;
  readonly namedAfter: 'start' | 'end';
}

/** Which columns tell units apart, and which units a row of them counts for. */
interface Axis {
  readonly columns: readonly string[];
  readonly units: (row: CountRow, above: ReadonlyMap<string, string | null>) => readonly string[];
}

interface CountRow {
  readonly period: string;
  readonly set: string;
  readonly facts: number;
  readonly amount: number;
  readonly excluded: number;
  readonly excludedAmount: number;
  /** By the amount in tenths of an hour, without the excluded ones; null but for times. */
  readonly spread: Readonly<Record<string, number>> | null;
  readonly org?: string;
  readonly community?: string | null;
  readonly street?: string | null;
  readonly district?: string;
  readonly category?: string | null;
  readonly channel?: string | null;
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

export const AXIS_NAMES: readonly string[] = Object.keys(AXES);

function within(areas: readonly (string | null | undefined)[], code: string | null | undefined): string[] {
  return code == null ? [] : areas.flatMap((area) => (area == null ? [] : [`${area}/${code}`]));
}

/** What is counted of a unit: each set, and of times how often each amount occurs, in tenths of an hour. */
export interface PlainUnit {
  readonly counts: Map<string, PlainCount>;
  readonly spreads: Map<string, Map<string, number>>;
}

/** What is counted, unit by unit. */
export type Units = Map<string, PlainUnit>;

/** The sets whose facts are times. */
const TIMES = "'handling_time', 'holding_time', 'close_time', 'answer_time', 'arrive_time'";

/** Counts the recomputed facts, one period after the other; no more than one is held. */
export async function* countCells(
  client: Client,
  scheme: PlainScheme,
  axisName: string,
  above: ReadonlyMap<string, string | null>,
): AsyncGenerator<readonly [string, Units[]], void, undefined> {
  const axis = AXES[axisName];
  if (axis === undefined) throw new RangeError(`there is no axis ${axisName}`);
  const rows = rowsOf<CountRow>(client, 'counted', countQuery(scheme, axis));
  for await (const [period, counts] of groupsOf(rows, (row) => row.period)) {
    const units: Units = new Map();
    for (const row of counts) {
      for (const unit of axis.units(row, above)) add(units, unit, row);
    }
    yield [period, [units]];
  }
}

function countQuery(scheme: PlainScheme, { columns }: Axis): string {
  const list = columns.join(', ');
  return `
SELECT period, set, ${list}, sum(facts)::float8 AS facts, sum(amount)::float8 AS amount,
       sum(excluded)::float8 AS excluded, sum(excluded_amount)::float8 AS "excludedAmount",
       json_object_agg(tenths, counted) FILTER (WHERE tenths IS NOT NULL AND counted > 0) AS spread
  FROM (
    SELECT ${periodSql(scheme)} COLLATE "C" AS period, set, ${list},
           CASE WHEN set IN (${TIMES}) THEN round(amount / 360000.0)::text END AS tenths,
           count(*) AS facts, sum(amount) AS amount, count(*) FILTER (WHERE excluded) AS excluded,
           coalesce(sum(amount) FILTER (WHERE excluded), 0) AS excluded_amount,
           count(*) FILTER (WHERE NOT excluded) AS counted
      FROM plain_facts GROUP BY 1, 2, ${list}, tenths) amounts
 GROUP BY 1, 2, ${list} ORDER BY 1`;
}

/** Moves local time back until periods begin where the calendar's do, and names them as the scheme says. */
function periodSql({ zone, unit, startDay, startHour, namedAfter }: PlainScheme): string {
  const moved = `(at AT TIME ZONE '${zone}') - interval '${startDay - 1} days ${startHour} hours'`;
  const named = namedAfter === 'end' ? `interval '1 ${unit}'` : `interval '0'`;
  return unit === 'month'
    ? `to_char(date_trunc('month', ${moved}) + ${named}, 'YYYY-MM')`
    : `to_char(${moved} + ${named}, 'YYYY-MM-DD')`;
}

function add(units: Units, unit: string, row: CountRow): void {
  const counted = units.get(unit) ?? { counts: new Map(), spreads: new Map() };
  const [facts, amount, excluded, excludedAmount] = counted.counts.get(row.set) ?? [0, 0, 0, 0];
  counted.counts.set(row.set, [
    facts + row.facts,
    amount + row.amount,
    excluded + row.excluded,
    excludedAmount + row.excludedAmount,
  ]);
  for (const [tenths, count] of Object.entries(row.spread ?? {})) {
    const spread = counted.spreads.get(row.set) ?? new Map<string, number>();
    spread.set(tenths, (spread.get(tenths) ?? 0) + count);
    counted.spreads.set(row.set, spread);
  }
  units.set(unit, counted);
}
