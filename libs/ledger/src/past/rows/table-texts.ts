import { copyIn, type CopyingClient } from '@suqiu/entities';
import type { EntityManager } from 'typeorm';

/** Which columns of each table are written. */
export type TableColumns<Table extends string> = Readonly<Record<Table, readonly string[]>>;

/** The rows of each table in PostgreSQL's text form. */
export type TableTexts<Table extends string> = Readonly<Record<Table, string>>;

/** Rows as PostgreSQL's COPY reads them: a line each, its columns apart by tabs. */
export function tableTexts<Table extends string>(
  columns: TableColumns<Table>,
  rows: Readonly<Record<Table, readonly object[]>>,
): TableTexts<Table> {
  const texts = (Object.keys(columns) as Table[]).map(
    (table) => [table, rows[table].map((row) => lineOf(columns[table], row)).join('')] as const,
  );
  return Object.fromEntries(texts) as TableTexts<Table>;
}

/** Writes texts table by table, in the order of their references. */
export async function writeTexts<Table extends string>(
  manager: EntityManager,
  columns: TableColumns<Table>,
  texts: readonly TableTexts<Table>[],
): Promise<void> {
  const client = (await manager.queryRunner?.connect()) as CopyingClient | undefined;
  if (client === undefined) throw new TypeError('Rows are copied within a transaction');
  for (const table of Object.keys(columns) as Table[]) {
    const rows = texts.map((each) => each[table]).filter((text) => text !== '');
    if (rows.length > 0) await copyIn(client, table, columns[table], rows);
  }
}

function lineOf(columns: readonly string[], row: object): string {
  const values = row as Readonly<Record<string, unknown>>;
  return `${columns.map((column) => fieldOf(values[column])).join('\t')}\n`;
}

const NULL = '\\N';
const SPECIAL = /[\\\t\n\r]/g;
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function fieldOf(value: unknown): string {
  if (value === null || value === undefined) return NULL;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replace(SPECIAL, (found) => ESCAPED[found] ?? found);
}
