import { DAY_MS } from '@suqiu/domain';
import { beginning, readOptions } from './options';
import { UsageError } from './usage-error';

const NOW = Date.UTC(2026, 10, 25);

describe('the options of a simulation', () => {
  it('ask for two years up to now unless they say otherwise', () => {
    expect(readOptions([], NOW)).toEqual({
      months: 24,
      cases: 50_000,
      seed: 1,
      openAtMost: 2_000,
      copies: 1,
      to: NOW,
      again: false,
    });
  });

  it('take a date as its beginning in the district, and go back by months from there', () => {
    const options = readOptions(['--to', '2026-11-01', '--months', '12', '--again'], NOW);
    expect(options).toMatchObject({ to: Date.UTC(2026, 9, 31, 16), again: true });
    expect(options.to - beginning(options)).toBe(365 * DAY_MS);
  });

  it.each([
    ['a future', ['--to', '2027-01-01']],
    ['no date', ['--to', 'soon']],
    ['no number', ['--cases', 'many']],
    ['nothing', ['--cases', '0']],
    ['cases that copies do not add up to', ['--cases', '1000', '--copies', '3']],
    ['what nobody knows', ['--speed', '2']],
  ])('refuse %s', (_, args) => {
    expect(() => readOptions(args, NOW)).toThrow(UsageError);
  });
});
