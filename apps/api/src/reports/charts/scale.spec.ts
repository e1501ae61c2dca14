import { scaleOf } from './scale';

describe('the scale of a chart', () => {
  it.each([
    ['shares begin at zero for bars', [0.2, 0.87], true, [0, 0.25, 0.5, 0.75, 1]],
    ['scores stay near their values for lines', [86.1, 92.4], false, [86, 88, 90, 92, 94]],
    ['one value has room around it', [90], false, [75, 100]],
    ['nothing but zero is drawn at the foot', [0, 0], true, [0, 0.25]],
  ])('%s', (_, values, zero, ticks) => {
    const scale = scaleOf(values, zero);
    expect([scale.from, scale.to]).toEqual([ticks[0], ticks.at(-1)]);
    for (const value of values) {
      expect(scale.at(value, 100)).toBeGreaterThanOrEqual(0);
      expect(scale.at(value, 100)).toBeLessThanOrEqual(100);
    }
  });
});
