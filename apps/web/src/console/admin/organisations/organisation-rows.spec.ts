import { treeOf } from './organisation-rows';

const row = (code: string, parentCode: string | null) => ({ code, parentCode });

describe('the tree of organisations', () => {
  it('hangs each below the one it names, in the order given', () => {
    const rows = [row('district', null), row('b', 'district'), row('a', 'district'), row('b1', 'b')];
    expect(treeOf(rows)).toEqual([
      {
        ...row('district', null),
        children: [{ ...row('b', 'district'), children: [row('b1', 'b')] }, row('a', 'district')],
      },
    ]);
  });

  it('puts those on top whose superior is not listed', () => {
    expect(treeOf([row('a', 'elsewhere')])).toEqual([row('a', 'elsewhere')]);
  });
});
