import { ratioOf, table } from './ratio';

describe('a ratio', () => {
  it('is reached at the goal and not beyond it', () => {
    expect(ratioOf('receipt', 'ms', 4, 2, { atMost: 2 }).reached).toBe(true);
    expect(ratioOf('receipt', 'ms', 4.2, 2, { atMost: 2 }).reached).toBe(false);
    expect(ratioOf('opened', '/s', 7, 10, { atLeast: 0.7 }).reached).toBe(true);
    expect(ratioOf('opened', '/s', 6, 10, { atLeast: 0.7 }).reached).toBe(false);
  });

  it('is shown beside its goal', () => {
    expect(table([ratioOf('receipt p50', 'ms', 4, 2, { atMost: 2 })]).split('\n')[1]).toBe(
      'receipt p50  ms    4.0   2.0       2.00   ≤ 2   yes',
    );
  });
});
