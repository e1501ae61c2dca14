import type { Table } from './table';
import { xmlText } from './xml-text';
import { BOLD, CONTENT_TYPES, RELATIONS, STYLES, TEXT, workbook, WORKBOOK_RELATIONS } from './xlsx-parts';
import { zipOf } from './zip';

/** So many rows a sheet has in every program that opens the format. */
const MOST_ROWS = 1_048_576;

/**
 * A table as an Office Open XML workbook (ECMA-376) of one sheet, in pieces. Every cell is an inline text: long numbers
 * keep their digits, and no cell can hold a formula.
 *
 * @throws RangeError where the table has more rows than a sheet
 */
export function xlsxOf(table: Table): AsyncGenerator<Buffer> {
  return zipOf([
    { name: '[Content_Types].xml', content: whole(CONTENT_TYPES) },
    { name: '_rels/.rels', content: whole(RELATIONS) },
    { name: 'xl/workbook.xml', content: whole(workbook(table.title)) },
    { name: 'xl/_rels/workbook.xml.rels', content: whole(WORKBOOK_RELATIONS) },
    { name: 'xl/styles.xml', content: whole(STYLES) },
    { name: 'xl/worksheets/sheet1.xml', content: sheetOf(table) },
  ]);
}

async function* whole(text: string): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.from(text));
}

async function* sheetOf({ head, columns, pages }: Table): AsyncGenerator<Buffer> {
  const above = [...head, []];
  const frozen = above.length + 1;
  yield Buffer.from(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns
      .map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
      .join('')}</cols><sheetData>`,
  );
  let row = 0;
  const rowOf = (cells: readonly string[], style: number): string => {
    row += 1;
    if (row > MOST_ROWS) throw new RangeError(`a sheet has at most ${MOST_ROWS} rows`);
    return `<row r="${row}">${cells.map((text, at) => cellOf(text, `${letters(at)}${row}`, style)).join('')}</row>`;
  };
  const top = above.map((cells) => rowOf(cells, TEXT)).join('');
  yield Buffer.from(
    top +
      rowOf(
        columns.map(({ header }) => header),
        BOLD,
      ),
  );
  for await (const page of pages) yield Buffer.from(page.map((cells) => rowOf(cells, TEXT)).join(''));
  yield Buffer.from('</sheetData></worksheet>');
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
