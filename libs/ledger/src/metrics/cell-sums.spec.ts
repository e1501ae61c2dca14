import { HOUR_MS } from '@suqiu/domain';
import { changed } from './cell';
import { CellSums } from './cell-sums';
import type { CountedFact } from './counted-fact';

const FACT: CountedFact = {
  subject: { kind: 'case', id: 'case-1' },
  set: 'handling_time',
  no: 1,
  at: 1_000,
  until: null,
  orgId: 'zhuyuan',
  amount: 60_000,
  why: 5,
  communityId: 'shiniuyan',
  streetId: 'donghu',
  districtId: 'yuhua',
  categoryCode: 'leak',
  channel: 'web',
  span: false,
  excluded: false,
};

const ABOVE: Readonly<Record<string, readonly string[]>> = { zhuyuan: ['cuizhu', 'yuhua'] };
const organisations = { ancestorIds: (id: string) => ABOVE[id] ?? [] };
const sums = () => new CellSums(organisations, () => [{ scheme: 'month', period: '2026-10' }]);

function addressesOf(fact: CountedFact): string[] {
  const all = sums();
  all.add(fact, 1);
  return all.cells().map(({ axis, unit }) => `${axis} ${unit}`);
}

describe('the sums of facts', () => {
  it('count a fact for its organisation and all above, for its place, its category and its channel', () => {
    expect(addressesOf(FACT)).toEqual([
      'handler zhuyuan',
      'handler cuizhu',
      'handler yuhua',
      'place yuhua',
      'place donghu',
      'place shiniuyan',
      'category yuhua/leak',
      'category donghu/leak',
      'channel yuhua/web',
      'channel donghu/web',
    ]);
  });

  it('count a whistle where its street is, and for no category or channel', () => {
    const whistle = { ...FACT, communityId: null, categoryCode: null, channel: null };
    expect(addressesOf(whistle)).toEqual([
      'handler zhuyuan',
      'handler cuizhu',
      'handler yuhua',
      'place yuhua',
      'place donghu',
    ]);
  });

  it('add amounts, and count what a decision took out beside the rest', () => {
    const all = sums();
    all.add(FACT, 1);
    all.add({ ...FACT, no: 2, amount: 1_000, excluded: true }, 1);
    expect(all.cells()[0]?.counts).toEqual({ handling_time: [2, 61_000, 1, 1_000] });
  });

  it('spread amounts over tenths of an hour, without what a decision took out', () => {
    const all = sums();
    const hours = [0.1, 0.14, 2.5];
    for (const [no, each] of hours.entries()) all.add({ ...FACT, no, amount: each * HOUR_MS }, 1);
    all.add({ ...FACT, no: 9, amount: 7 * HOUR_MS, excluded: true }, 1);
    expect(all.cells()[0]?.spreads).toEqual({ handling_time: { 1: 2, 25: 1 } });
  });

  it('come to nothing for a fact that goes in and out, and hold no spans', () => {
    const all = sums();
    all.add(FACT, 1);
    all.add(FACT, -1);
    all.add({ ...FACT, set: 'on_account', span: true }, 1);
    expect(all.cells()).toEqual([]);
  });

  it('change what is stored, and forget what comes to nothing', () => {
    const before = {
      counts: { handled: [3, 3, 1, 1], closed: [1, 1, 0, 0] },
      spreads: { handling_time: { 5: 2, 7: 1 }, holding_time: { 3: 1 } },
    } as const;
    const change = {
      counts: { handled: [-1, -1, 0, 0], closed: [-1, -1, 0, 0], due: [2, 2, 0, 0] },
      spreads: { handling_time: { 7: -1, 9: 1 }, holding_time: { 3: -1 } },
    } as const;
    expect(changed(before, change)).toEqual({
      counts: { handled: [2, 2, 1, 1], due: [2, 2, 0, 0] },
      spreads: { handling_time: { 5: 2, 9: 1 } },
    });
  });
});
