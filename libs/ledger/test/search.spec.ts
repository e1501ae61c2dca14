import { searchQuery } from '@suqiu/entities';
import { openLedgerBench, type LedgerBench } from './ledger-bench';

describe('searching cases', () => {
  let bench: LedgerBench;
  let lift: string;
  let leak: string;

  beforeAll(async () => {
    bench = await openLedgerBench();
    lift = (await bench.receive({ title: '电梯停运', description: '三号楼电梯坏了', address: '翠竹园3栋' }))
      .caseNo;
    leak = (
      await bench.receive({ title: '房屋漏水', description: "顶楼雨天漏水 & 'LED' 灯短路", address: null })
    ).caseNo;
  });

  afterAll(() => bench.close());

  async function found(words: string): Promise<string[]> {
    const rows = await bench.query<{ case_no: string }>(
      'SELECT case_no FROM grievances WHERE search @@ $1::tsquery ORDER BY case_no',
      [searchQuery(words)],
    );
    return rows.map(({ case_no }) => case_no);
  }

  it.each([
    ['电梯', () => [lift]],
    ['漏水', () => [leak]],
    ['三号楼电梯', () => [lift]],
    ['翠竹园', () => [lift]],
    ['梯', () => [lift]],
    ['led', () => [leak]],
    ['电梯 漏水', () => []],
    ['梯电', () => []],
    [`漏水' | '电梯`, () => []],
    ['SQ20260302', () => [lift, leak]],
  ])('finds what says %s', async (words, expected) => {
    expect(await found(words)).toEqual(expected());
  });

  it('finds a case by its whole number', async () => {
    expect(await found(leak)).toEqual([leak]);
  });

  it('can use the index for a word of two characters', async () => {
    const plan = await bench.database.dataSource.transaction(async (manager) => {
      await manager.query('SET LOCAL enable_seqscan = off');
      return manager.query<unknown>(`EXPLAIN SELECT 1 FROM grievances WHERE search @@ $1::tsquery`, [
        searchQuery('电梯'),
      ]);
    });
    expect(JSON.stringify(plan)).toContain('grievances_search_idx');
  });
});
