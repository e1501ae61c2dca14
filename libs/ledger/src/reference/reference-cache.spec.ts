import { ReferenceCache } from './reference-cache';
import { ReferenceData } from './reference-data';

const LONG_MS = 60_000;

describe('the reference cache', () => {
  let loads: number;
  const load = () => {
    loads += 1;
    return Promise.resolve(new ReferenceData([], []));
  };

  beforeEach(() => {
    loads = 0;
  });

  it('reads once for many who ask at the same time, and not again while fresh', async () => {
    const cache = new ReferenceCache(load, LONG_MS);
    await Promise.all([cache.current(), cache.current(), cache.current()]);
    await cache.current();
    expect(loads).toBe(1);
  });

  it('reads every time when nothing is to be kept', async () => {
    const cache = new ReferenceCache(load, 0);
    await cache.current();
    await cache.current();
    expect(loads).toBe(2);
  });

  it('does not read again at once for something that was not found a moment ago', async () => {
    const cache = new ReferenceCache(load, LONG_MS);
    expect(await cache.find((data) => data.category('none'))).toBeUndefined();
    expect(await cache.find((data) => data.category('none'))).toBeUndefined();
    expect(loads).toBe(1);
  });

  it('tries again after a failure', async () => {
    const failing = [() => Promise.reject(new Error('away')), load];
    const cache = new ReferenceCache(() => (failing.shift() ?? load)(), LONG_MS);
    await expect(cache.current()).rejects.toThrow('away');
    await expect(cache.current()).resolves.toBeInstanceOf(ReferenceData);
  });
});
