import { inParallel } from './in-parallel';

describe('work in parallel', () => {
  it('never has more under way than allowed, and does everything', async () => {
    let underWay = 0;
    let most = 0;
    const done: number[] = [];
    await inParallel([...Array(20).keys()], 4, async (item) => {
      most = Math.max(most, ++underWay);
      await new Promise(setImmediate);
      underWay -= 1;
      done.push(item);
    });
    expect(most).toBe(4);
    expect(done.sort((a, b) => a - b)).toEqual([...Array(20).keys()]);
  });

  it('hands out nothing after a failure, waits for what is under way, and tells the failure', async () => {
    const done: number[] = [];
    const all = inParallel([1, 2, 3, 4, 5, 6], 2, async (item) => {
      if (item === 2) throw new Error('no answer');
      await new Promise(setImmediate);
      done.push(item);
    });
    await expect(all).rejects.toThrow('no answer');
    expect(done).toEqual([1]);
  });
});
