import type { CountedFact } from './counted-fact';
import { factDifference } from './fact-difference';

const FACT: CountedFact = {
  subject: { kind: 'case', id: 'case-1' },
  set: 'handled',
  no: 1,
  at: 1_000,
  until: null,
  orgId: 'zhuyuan',
  amount: 1,
  why: 5,
  communityId: 'zhuyuan',
  streetId: 'cuizhu',
  districtId: 'yuhua',
  categoryCode: 'leak',
  channel: 'web',
  span: false,
  excluded: false,
};

describe('the difference between stored facts and those that follow now', () => {
  it('is nothing for the same facts, in whatever order', () => {
    const other = { ...FACT, no: 2 };
    const difference = factDifference([FACT, other], [{ ...other }, { ...FACT }]);
    expect(Object.values(difference).flat()).toEqual([]);
  });

  it('is one fact in and none out for a new one', () => {
    expect(factDifference([], [FACT])).toEqual({ deleted: [], written: [FACT], left: [], entered: [FACT] });
  });

  it('is one fact out for one that does not hold any more', () => {
    expect(factDifference([FACT], [])).toEqual({ deleted: [FACT], written: [], left: [FACT], entered: [] });
  });

  it.each<Partial<CountedFact>>([
    { at: 2_000 },
    { orgId: 'qinghe' },
    { amount: 7 },
    { excluded: true },
    { categoryCode: 'noise' },
    { streetId: null },
  ])('lets a fact leave as it was and enter as it is with %j', (change) => {
    const now = { ...FACT, ...change };
    expect(factDifference([FACT], [now])).toEqual({
      deleted: [],
      written: [now],
      left: [FACT],
      entered: [now],
    });
  });

  it.each<Partial<CountedFact>>([{ why: 9 }, { until: 3_000 }])(
    'writes %j and leaves the sums alone',
    (change) => {
      const now = { ...FACT, ...change };
      expect(factDifference([FACT], [now])).toEqual({ deleted: [], written: [now], left: [], entered: [] });
    },
  );
});
