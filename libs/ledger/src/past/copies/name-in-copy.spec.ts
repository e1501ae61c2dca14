import { nameInCopy } from './name-in-copy';
import { filled, Stencils } from './stencil';

describe('a name in a copy', () => {
  it.each([
    ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000004'],
    ['01900000-0000-7000-8000-ffffffffffff', '01900000-0000-7000-8000-000000000002'],
    ['MN20260101-000017', 'MN20260101-030017'],
    ['MH20260101-1000017', 'MH20260101-1030017'],
    ["mn20260101' '000017", "mn20260101' '030017"],
  ])('of %s is %s', (name, expected) => {
    expect(nameInCopy(name, 3, 10_000)).toBe(expected);
  });
});

describe('a stencil', () => {
  it('is cut where names stand, and each name has one place however often it is met', () => {
    const stencils = new Stencils();
    const hash = 'ab'.repeat(32);
    const cut = stencils.cut(`{"no":"MN20260101-000017","again":"MN20260101-000017"}\t\\\\x${hash}\n`);
    expect(stencils.names).toEqual(['MN20260101-000017', hash]);
    expect(filled(cut, ['one', 'other'])).toBe('{"no":"one","again":"one"}\t\\\\xother\n');
  });

  it('leaves words and other numbers alone', () => {
    const stencils = new Stencils();
    const text = '12345 号楼 2026-01-01T00:00:00.000Z';
    expect(filled(stencils.cut(text), stencils.names)).toBe(text);
    expect(stencils.names).toEqual([]);
  });
});
