import { minuteOf } from './minute';

it('writes an instant by the clock of the place, wherever the browser is', () => {
  expect(minuteOf('2026-11-23T16:05:59Z')).toBe('2026-11-24 00:05');
});
