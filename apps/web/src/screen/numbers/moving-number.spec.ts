import { MOVE_MS, numberOnTheWay } from './moving-number';

describe('a number on its way', () => {
  it('starts where it was, ends where it belongs, and stays there', () => {
    expect(numberOnTheWay(10, 250, 0)).toBe(10);
    expect(numberOnTheWay(10, 250, MOVE_MS)).toBe(250);
    expect(numberOnTheWay(10, 250, MOVE_MS * 9)).toBe(250);
  });

  it.each([
    [0, 1_000],
    [1_000, 0],
    [7, 7],
  ])('never leaves the stretch from %d to %d, and never turns back', (from, to) => {
    const seen = Array.from({ length: 20 }, (_, i) => numberOnTheWay(from, to, (i * MOVE_MS) / 19));
    const straight = [...seen].sort((a, b) => (to >= from ? a - b : b - a));
    expect(seen).toEqual(straight);
    expect(seen.every((each) => each >= Math.min(from, to) && each <= Math.max(from, to))).toBe(true);
  });
});
