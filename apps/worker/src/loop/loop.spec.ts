import { waitUntil } from '@suqiu/testing';
import { createLogger } from '../observability/logger';
import { Metrics } from '../observability/metrics';
import { backOffMs } from './back-off';
import { Loop, type Round } from './loop';

const NEVER_MS = 3_600_000;

describe('a background loop', () => {
  let loop: Loop | undefined;
  const metrics = new Metrics();

  afterEach(() => loop?.stop());

  const run = (everyMs: number, round: Round): Loop => {
    loop = new Loop('test', everyMs, round, { logger: createLogger('silent'), metrics });
    loop.start();
    return loop;
  };

  it('goes on at once while there is more to do', async () => {
    let rounds = 0;
    run(NEVER_MS, () => Promise.resolve(++rounds < 5));
    await waitUntil('the work is done', () => rounds === 5);
  });

  it('hears a bell that rang while a round was under way', async () => {
    let rounds = 0;
    run(NEVER_MS, () => {
      rounds += 1;
      if (rounds === 1) loop?.ring();
      return Promise.resolve(false);
    });
    await waitUntil('the second round came', () => rounds === 2);
  });

  it('repeats a round that failed, after a pause that grows and stays bearable', async () => {
    let rounds = 0;
    run(NEVER_MS, () => (++rounds < 3 ? Promise.reject(new Error('away')) : Promise.resolve(false)));
    await waitUntil('it worked again', () => rounds === 3);
    expect((await metrics.roundsFailed.get()).values).toEqual([{ labels: { loop: 'test' }, value: 2 }]);
    expect([1, 2, 3, 100].map(backOffMs)).toEqual([250, 500, 1_000, 10_000]);
  });

  it('ends after the present round when it is told to stop', async () => {
    let rounds = 0;
    const stopped = run(0, () => Promise.resolve(++rounds > 0));
    await waitUntil('it runs', () => rounds > 0);
    await stopped.stop();
    const atStop = rounds;
    await new Promise(setImmediate);
    expect(rounds).toBe(atStop);
  });
});
