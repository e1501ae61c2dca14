import type { Poster } from '../use-posters';
import { sheetsOf } from './sheets-of';

const poster = (no: number, revokedAt: string | null = null): Poster => ({
  id: String(no),
  code: `CODE${no}`,
  spot: `${no}栋`,
  address: `橡树林${no}栋`,
  communityCode: 'xiangshulin',
  organisation: null,
  createdAt: '2026-11-25T00:00:00.000Z',
  revokedAt,
});
const newestFirst = [8, 7, 6, 5, 4, 3, 2, 1].map((no) => poster(no));
const ids = (sheets: readonly (readonly Poster[])[]) => sheets.map((sheet) => sheet.map(({ id }) => id));

describe('sheets of posters', () => {
  it('hold six each, in the order in which they were written down', () => {
    expect(ids(sheetsOf(newestFirst, new Set()))).toEqual([
      ['1', '2', '3', '4', '5', '6'],
      ['7', '8'],
    ]);
  });

  it('hold those alone that were picked', () => {
    expect(ids(sheetsOf(newestFirst, new Set(['7', '2'])))).toEqual([['2', '7']]);
  });

  it('leave out what leads nowhere any more', () => {
    expect(sheetsOf([poster(1, '2026-11-25T01:00:00.000Z')], new Set())).toEqual([]);
  });
});
