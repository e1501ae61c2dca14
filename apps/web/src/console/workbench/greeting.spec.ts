import { dayText, greeting } from './greeting';

describe('the greeting of the workbench', () => {
  test.each([
    ['2026-11-25T00:30:00+08:00', '夜深了'],
    ['2026-11-25T08:00:00+08:00', '早上好'],
    ['2026-11-25T12:00:00+08:00', '中午好'],
    ['2026-11-25T17:59:00+08:00', '下午好'],
    ['2026-11-25T23:59:00+08:00', '晚上好'],
  ])('at %s is %s', (instant, words) => {
    expect(greeting(Date.parse(instant))).toBe(words);
  });

  it('names the day as it is in China', () => {
    expect(dayText(Date.parse('2026-11-25T16:30:00Z'))).toBe('2026年11月26日星期四');
  });
});
