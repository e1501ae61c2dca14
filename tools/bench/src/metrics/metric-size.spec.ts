import { FULL_METRICS, metricSize } from './metric-size';

describe('the size of the bench of figures', () => {
  it('is a million cases beside ten thousand unless it is said otherwise', () => {
    expect(metricSize([])).toEqual(FULL_METRICS);
    expect(metricSize(['--cases', '200000', '--few', '5000'])).toMatchObject({ few: 5_000, many: 200_000 });
  });

  it.each([[['--cases', 'many']], [['--cases', '10000']], [['--few', '0']], [['--speed', '1']]])(
    'is refused as %j',
    (args) => {
      expect(() => metricSize(args)).toThrow();
    },
  );
});
