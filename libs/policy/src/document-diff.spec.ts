import { documentChanges } from './document-diff';

const PACK = {
  version: 1,
  rules: { attempts: { value: 3, basis: 'design' } },
  limits: [
    { id: 'sign', clock: 'sign', limit: { amount: 30, unit: 'minute' }, basis: 'Art. 1' },
    { id: 'case', clock: 'case', limit: { amount: 7, unit: 'natural_day' }, basis: 'Art. 2' },
  ],
  milestones: [],
};

describe('what changed between two versions of a pack', () => {
  it('is nothing between a version and itself', () => {
    expect(documentChanges(PACK, structuredClone(PACK))).toEqual([]);
  });

  it('is named by its path, with old and new value and the basis of the new one', () => {
    const next = {
      ...PACK,
      version: 2,
      rules: { attempts: { value: 5, basis: 'Art. 9' } },
      limits: [PACK.limits[1], { ...PACK.limits[0], limit: { amount: 20, unit: 'minute' } }],
    };
    expect(documentChanges(PACK, next)).toEqual([
      { path: 'limits.sign.limit.amount', from: 30, to: 20, basis: 'Art. 1' },
      { path: 'rules.attempts', from: 3, to: 5, basis: 'Art. 9' },
      { path: 'rules.attempts.basis', from: 'design', to: 'Art. 9', basis: 'Art. 9' },
      { path: 'version', from: 1, to: 2, basis: null },
    ]);
  });

  it('is the whole part where one came or went', () => {
    const [sign] = PACK.limits;
    const changes = documentChanges(PACK, { ...PACK, limits: [sign], milestones: [{ name: '抢修' }] });
    expect(changes).toEqual([
      { path: 'limits.case', from: PACK.limits[1], to: undefined, basis: 'Art. 2' },
      { path: 'milestones', from: [], to: [{ name: '抢修' }], basis: null },
    ]);
  });

  it('is a list as a whole where its parts have no ids', () => {
    expect(documentChanges({ never: ['a'] }, { never: ['a', 'b'] })).toEqual([
      { path: 'never', from: ['a'], to: ['a', 'b'], basis: null },
    ]);
  });
});
