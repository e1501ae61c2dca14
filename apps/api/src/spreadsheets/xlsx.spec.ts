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

const written = async (table: Table, mostRows?: number): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  for await (const piece of xlsxOf(table, mostRows)) pieces.push(piece);
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

  it.each([
    [0, 1],
    [6, 1],
    [7, 2],
    [12, 2],
    [13, 3],
  ])(
    'of %i rows that holds nine in a sheet has %i of them, each under the same lines and headers',
    async (count, sheets) => {
      const rows = Array.from({ length: count }, (_, at) => [`第${at + 1}件`]);
      // Three rows stand above: a line, an empty one, the headers.
      const archive = await written(tableOf(rows, 1), 9);
      const files = unzipped(archive);
      const read = Array.from({ length: sheets }, (_, at) => sheetRows(archive, at + 1));
      for (const sheet of read) expect(sheet.slice(0, 3)).toEqual([['筛选', '状态:未终结'], [], ['列1']]);
      expect(read.flatMap((sheet) => sheet.slice(3))).toEqual(rows);
      const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(
        ([, name]) => name,
      );
      expect(names).toEqual(['诉求清单', '诉求清单 2', '诉求清单 3'].slice(0, sheets));
      for (const part of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'])
        expect((files.get(part) ?? '').match(/worksheets\/sheet\d\.xml/g)).toHaveLength(sheets);
      expect(files.has(`xl/worksheets/sheet${sheets + 1}.xml`)).toBe(false);
    },
  );

  it('goes on in a further sheet wherever the pages of its table end', async () => {
    const pages = [['一', '二', '三', '四', '五'], [], ['六'], ['七', '八', '九']].map((page) =>
      page.map((one) => [one]),
    );
    const table: Table = {
      ...tableOf([], 1),
      pages: (async function* () {
        for (const page of pages) yield await Promise.resolve(page);
      })(),
    };
    const archive = await written(table, 5);
    const read = [1, 2, 3, 4, 5].map((no) => sheetRows(archive, no).slice(3).flat());
    expect(read).toEqual([['一', '二'], ['三', '四'], ['五', '六'], ['七', '八'], ['九']]);
  });

  it('is refused where a sheet has no room for a row', async () => {
    await expect(written(tableOf([['一']], 1), 3)).rejects.toThrow('no room');
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
