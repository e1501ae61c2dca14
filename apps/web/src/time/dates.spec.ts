import { localDay, localMinute, relativeText, startOfLocalDay } from './dates';

describe('dates on a page', () => {
  it('are told in the time of China to the minute', () => {
    expect(localMinute('2026-11-25T16:05:59Z')).toBe('2026-11-26 00:05');
    expect(localDay('2026-11-25T16:05:59Z')).toBe('2026-11-26');
  });

  it('begin a day at midnight in China', () => {
    expect(startOfLocalDay('2026-11-26')).toBe('2026-11-25T16:00:00.000Z');
  });

  test.each([
    ['2026-11-25T11:59:30Z', '刚刚'],
    ['2026-11-25T11:58:59Z', '1分钟前'],
    ['2026-11-25T09:00:00Z', '3小时前'],
    ['2026-11-23T11:00:00Z', '2天前'],
    ['2026-11-25T14:30:00Z', '2小时后'],
    ['2026-11-10T11:00:00Z', '2026-11-10 19:00'],
  ])('%s is %s at noon of the 25th', (instant, text) => {
    expect(relativeText(instant, Date.parse('2026-11-25T12:00:00Z'))).toBe(text);
  });
});
