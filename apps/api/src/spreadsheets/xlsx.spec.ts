import fc from 'fast-check';
import { sheetRows, unzipped } from '../../test/support/opened-workbook';
import type { Table } from './table';
import { xlsxOf } from './xlsx';

/** What a cell can hold: everything but what no XML document can. */
const CELL = fc
  .string({ unit: 'binary', maxLength: 40 })
  .map((text) => text.replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));

const tableOf = (rows: readonly (readonly string[])[], width = 3): Table => ({
  title: '诉求清单',
  head: [['筛选', '状态:未终结']],
  columns: Array.from({ length: width }, (_, at) => ({ header: `列${at + 1}`, width: 10 })),
  pages: (async function* () {
    for (const row of rows) yield await Promise.resolve([row]);
  })(),
});

const written = async (table: Table): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  for await (const piece of xlsxOf(table)) pieces.push(piece);
  return Buffer.concat(pieces);
};

/** Cells at the end of a row that are empty are not written. */
const trimmed = (row: readonly string[]) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);

describe('a workbook', () => {
  it('gives back every text as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(CELL, { minLength: 3, maxLength: 3 }), { maxLength: 8 }),
        async (rows) => {
          const read = sheetRows(await written(tableOf(rows)));
          expect(read.slice(3)).toEqual(rows.map(trimmed));
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    ['a number of eighteen digits', '510104199001011234'],
    ['a formula', '=HYPERLINK("http://example.com")'],
    ['what readers take for an escape', '_x0041_ _x000D_'],
    ['markup', '</t><f>1+1</f>'],
  ])('keeps %s as a text', async (_, text) => {
    expect(sheetRows(await written(tableOf([[text, '', '尾']])))[3]).toEqual([text, '', '尾']);
  });

  it('leaves out what no document can hold', async () => {
    expect(sheetRows(await written(tableOf([['甲\u0000\u0008\r\ud800乙']])))[3]).toEqual(['甲乙']);
  });

  it('says above the table what it is, and names columns beyond Z', async () => {
    const wide = Array.from({ length: 30 }, (_, at) => String(at));
    const archive = await written(tableOf([wide], 30));
    const rows = sheetRows(archive);
    expect(rows.slice(0, 2)).toEqual([['筛选', '状态:未终结'], []]);
    expect(rows[2]).toHaveLength(30);
    expect(rows[3]).toEqual(wide);
    expect(unzipped(archive).get('xl/workbook.xml')).toContain('name="诉求清单"');
  });

  it('fails where its table does, and does not end as if it were whole', async () => {
    const broken: Table = {
      ...tableOf([]),
      pages: (async function* () {
        yield await Promise.resolve([['一']]);
        throw new Error('the database went away');
      })(),
    };
    await expect(written(broken)).rejects.toThrow('the database went away');
  });

  it('lets its table go when its reader does', async () => {
    let released = false;
    const endless: Table = {
      ...tableOf([]),
      pages: (async function* () {
        try {
          for (;;) yield await Promise.resolve([[Math.random().toString(36).repeat(2_000)]]);
        } finally {
          released = true;
        }
      })(),
    };
    let read = 0;
    for await (const piece of xlsxOf(endless)) {
      read += piece.length;
      if (read > 100_000) break;
    }
    await new Promise(setImmediate);
    expect(released).toBe(true);
  });
});
