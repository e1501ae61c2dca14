import { RowSource } from './row-source';
import type { Table } from './table';
import { xmlText } from './xml-text';
import {
  BOLD,
  contentTypes,
  RELATIONS,
  sheetFile,
  STYLES,
  TEXT,
  workbook,
  workbookRelations,
} from './xlsx-parts';
import { zipOf, type ZipFile } from './zip';

/** So many rows a sheet has in every program that opens the format. */
const MOST_ROWS = 1_048_576;

/**
 * A table as an Office Open XML workbook (ECMA-376), in pieces. Every cell is an inline text: long numbers keep their
 * digits, and no cell can hold a formula. What does not fit into a sheet of `mostRows` rows goes on in a further one, under
 * the same lines and headers.
 *
 * @throws RangeError where a sheet has no room for one row of the table
 */
export function xlsxOf(table: Table, mostRows = MOST_ROWS): AsyncGenerator<Buffer> {
  return zipOf(filesOf(table, mostRows));
}

/** How many sheets there are is known when they are written, so the files that name them come last. */
async function* filesOf(table: Table, mostRows: number): AsyncGenerator<ZipFile> {
  const rows = new RowSource(table.pages);
  let sheets = 0;
  yield { name: '_rels/.rels', content: whole(RELATIONS) };
  yield { name: 'xl/styles.xml', content: whole(STYLES) };
  do {
    sheets += 1;
    yield { name: sheetFile(sheets), content: sheetOf(table, rows, mostRows) };
  } while (await rows.hasMore());
  yield { name: 'xl/workbook.xml', content: whole(workbook(table.title, sheets)) };
  yield { name: 'xl/_rels/workbook.xml.rels', content: whole(workbookRelations(sheets)) };
  yield { name: '[Content_Types].xml', content: whole(contentTypes(sheets)) };
}

async function* whole(text: string): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.from(text));
}

/** One sheet with as many of the rows as it holds. One that is not written to its end lets the table go. */
async function* sheetOf({ head, columns }: Table, rows: RowSource, mostRows: number): AsyncGenerator<Buffer> {
  let written = false;
  try {
    const above = [...head, []];
    const frozen = above.length + 1;
    if (mostRows <= frozen) throw new RangeError(`a sheet of ${mostRows} rows has no room for the table`);
    yield Buffer.from(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns
        .map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
        .join('')}</cols><sheetData>`,
    );
    const top = above.map((cells, at) => rowOf(cells, at + 1, TEXT)).join('');
    const headers = columns.map(({ header }) => header);
    yield Buffer.from(top + rowOf(headers, frozen, BOLD));
    for (let at = frozen; at < mostRows;) {
      const some = await rows.take(mostRows - at);
      if (some.length === 0) break;
      const first = at + 1;
      yield Buffer.from(some.map((cells, of) => rowOf(cells, first + of, TEXT)).join(''));
      at += some.length;
    }
    yield Buffer.from('</sheetData></worksheet>');
    written = true;
  } finally {
    if (!written) await rows.close();
  }
}

function rowOf(cells: readonly string[], no: number, style: number): string {
  return `<row r="${no}">${cells.map((text, at) => cellOf(text, `${letters(at)}${no}`, style)).join('')}</row>`;
}

function cellOf(text: string, at: string, style: number): string {
  if (text === '') return '';
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** The name of a column: A … Z, AA, AB … */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
