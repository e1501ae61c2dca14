import type { Table } from './table';

/** Without it, spreadsheet programs take UTF-8 for the encoding of the place. */
const BOM = '\uFEFF';

/** Beginnings that make spreadsheet programs compute a cell (OWASP, CSV injection), full-width ones included. */
const COMPUTED = /^[=+\-@\t\r\n＝＋－＠]/;

/** Digits of which a spreadsheet program would keep the first fifteen. */
const LONG_NUMBER = /^\d{12,}$/;

/** A table as CSV (RFC 4180), in pieces: every cell is quoted, none can be computed or lose digits. */
export async function* csvOf({ head, columns, pages }: Table): AsyncGenerator<Buffer> {
  const above: (readonly string[])[] = [...head, [], columns.map(({ header }) => header)];
  yield Buffer.from(BOM + linesOf(above));
  for await (const page of pages) yield Buffer.from(linesOf(page));
}

function linesOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(text: string): string {
  const guarded = COMPUTED.test(text) || LONG_NUMBER.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}
