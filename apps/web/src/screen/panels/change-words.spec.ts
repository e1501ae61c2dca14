import { changeWords } from './change-words';

describe('a change of a figure', () => {
  it.each([
    ['percent', 0.0125, '▲ 升 1.25'],
    ['percent', -0.1, '▼ 降 10'],
    ['percent', 0, '持平'],
    ['percent', null, '–'],
    ['score', -1.5, '▼ 降 1.5'],
  ] as const)('of %s by %d is told as %s', (unit, difference, words) => {
    expect(changeWords({ unit }, difference)).toBe(words);
  });
});
