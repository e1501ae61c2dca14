import { durationText, TimeKind } from './duration-text';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('a stretch of time in words', () => {
  test.each([
    [0, TimeKind.wall, '0秒'],
    [42_900, TimeKind.wall, '42秒'],
    [MINUTE, TimeKind.wall, '1分'],
    [3 * HOUR + 12 * MINUTE + 59_000, TimeKind.working, '3小时12分'],
    [2 * HOUR, TimeKind.working, '2小时'],
    [35 * HOUR, TimeKind.working, '35小时'],
    [35 * HOUR, TimeKind.wall, '1天11小时'],
    [48 * HOUR + 59 * MINUTE, TimeKind.wall, '2天'],
  ])('%d ms of %s time is %s', (ms, kind, text) => {
    expect(durationText(ms, kind)).toBe(text);
  });
});
