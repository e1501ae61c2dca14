import { pageAt } from './turning-pages';

describe('a list that does not fit', () => {
  it.each([
    [5, 2, 0, 0],
    [5, 2, 7_999, 0],
    [5, 2, 8_000, 1],
    [5, 2, 16_000, 2],
    [5, 2, 24_000, 0],
    [5, 5, 8_000, 0],
    [0, 5, 8_000, 0],
  ])('of %d rows, %d a page, shows after %d ms page %d', (rows, size, now, page) => {
    expect(pageAt(rows, size, now)).toBe(page);
  });
});
