import { connectionAt, isTimeToReload, nextReadIn } from './connection';

const at = (clock: string) => Date.parse(`2026-11-23T${clock}+08:00`);

describe('the connection of a screen', () => {
  it.each([
    ['08:00:10', false, 'live'],
    ['08:00:29', true, 'live'],
    ['08:00:31', true, 'lost'],
    ['08:00:31', false, 'late'],
  ])('is, at %s after an answer at eight, failing %s: %s', (now, failing, expected) => {
    const facts = { readAt: at('08:00:00'), refreshSeconds: 10, failing };
    expect(connectionAt(at(now), facts)).toBe(expected);
  });

  it.each([
    [0, 0.5, 10_000],
    [0, 0, 9_000],
    [0, 1, 11_000],
    [1, 0.5, 5_000],
    [2, 0.5, 10_000],
    [3, 0.5, 20_000],
    [9, 0.5, 30_000],
    [2_000, 0.5, 30_000],
  ])('is tried again, after %d failures and by chance %d, in %d ms', (failures, chance, expected) => {
    expect(nextReadIn(10, failures, chance)).toBe(expected);
  });

  it('brings an old page up to date at night only', () => {
    const opened = at('08:00:00') - 86_400_000;
    expect(isTimeToReload(at('04:30:00'), opened)).toBe(true);
    expect(isTimeToReload(at('05:00:00'), opened)).toBe(false);
    expect(isTimeToReload(at('04:30:00'), at('01:00:00'))).toBe(false);
  });
});
