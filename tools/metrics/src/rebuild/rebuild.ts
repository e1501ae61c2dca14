import { holdProjection } from '@suqiu/ledger';
import type { Client } from 'pg';
import { newestDocument } from '../newest-document';
import type { PlainCell } from '../plain/plain-figure';
import { AXIS_NAMES, countCells, type Units } from '../verify/count-cells';
import { periodSql } from './period-sql';
import type { PlainScheme } from '../plain/plain-period';
import { Organisations } from '../verify/organisations';

/** What a rebuild has written, and what it has asked for. */
export interface Rebuilt {
  readonly cells: number;
  readonly cases: number;
  readonly whistles: number;
}

const asCounted = (schemes: readonly PlainScheme[]): string => `
CREATE TEMP VIEW plain_facts AS
SELECT ${schemes.map((scheme) => `${periodSql(scheme)} AS "${scheme.code}", `).join('')}set_code AS set, org_id AS org, amount, excluded, community_id AS community, street_id AS street,
       district_id AS district, category_code AS category, channel
  FROM metric_facts WHERE NOT span`;

const WRITE = `
INSERT INTO metric_cells (scheme, period, axis, unit, counts, spreads)
SELECT $1, $2, $3, unit, counts, spreads FROM json_to_recordset($4) AS c (unit text, counts jsonb, spreads jsonb)`;

/**
 * Adds the stored facts up to cells anew, by the schemes of periods that there are now, and has every case and whistle
 * counted again by the worker. Facts are not thrown away: what the rules of the sets change in a published period shows
 * as a restatement, and nothing else does. All or nothing; the projector waits meanwhile, readers do not.
 */
export async function rebuild(client: Client): Promise<Rebuilt> {
  await client.query('BEGIN');
  try {
    await holdProjection({ query: async (sql, values) => (await client.query(sql, values)).rows as never });
    const { schemes } = newestDocument<{ schemes: PlainScheme[] }>('periods');
    await client.query(asCounted(schemes));
    await client.query('DELETE FROM metric_cells');
    const cells = await writeCells(client, schemes);
    await client.query('DROP VIEW plain_facts');
    const cases = await queueAll(client, 'case', 'grievances');
    const whistles = await queueAll(client, 'whistle', 'whistles');
    await client.query('COMMIT');
    return { cells, cases, whistles };
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function writeCells(client: Client, schemes: readonly PlainScheme[]): Promise<number> {
  const { above } = await Organisations.read(client);
  let cells = 0;
  for (const scheme of schemes) {
    for (const axis of AXIS_NAMES) {
      for await (const [period, [units]] of countCells(client, scheme, axis, above)) {
        const rows = rowsOfCells(units ?? new Map<string, PlainCell>());
        await client.query(WRITE, [scheme.code, period, axis, JSON.stringify(rows)]);
        cells += rows.length;
      }
    }
  }
  return cells;
}

function rowsOfCells(units: Units) {
  return [...units].map(([unit, { counts, spreads }]) => ({
    unit,
    counts: Object.fromEntries(counts),
    spreads: Object.fromEntries([...spreads].map(([set, spread]) => [set, Object.fromEntries(spread)])),
  }));
}

async function queueAll(client: Client, kind: 'case' | 'whistle', table: string): Promise<number> {
  const { rowCount } = await client.query(
    `INSERT INTO metric_queue (subject_kind, subject_id) SELECT '${kind}', id FROM ${table} ORDER BY id`,
  );
  return rowCount ?? 0;
}
