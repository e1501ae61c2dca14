import { drainOf } from './drain';

describe('how a pile of deadlines was worked off', () => {
  it('is counted from the first due instant to the last firing', () => {
    const drain = drainOf([
      { dueAt: 1_000, firedAt: 1_100 },
      { dueAt: 2_000, firedAt: 2_700 },
      { dueAt: 2_000, firedAt: 3_000 },
      { dueAt: 1_500, firedAt: 1_500 },
    ]);
    expect(drain).toEqual({ fired: 4, early: 0, perSecond: 2, lateP50: 100, lateP99: 1_000 });
  });

  it('names what fired before it was due', () => {
    expect(drainOf([{ dueAt: 10, firedAt: 9 }]).early).toBe(1);
  });
});
