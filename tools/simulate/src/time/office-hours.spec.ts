import { HOUR_MS } from '@suqiu/domain';
import { Rulebook } from '@suqiu/policy';
import { OfficeHours } from './office-hours';

describe('office hours', () => {
  const office = new OfficeHours(new Rulebook('generic').calendar());
  const after = (from: string, hours: number): string =>
    new Date(office.after(Date.parse(from), hours * HOUR_MS) + 8 * HOUR_MS).toISOString().slice(0, 16);

  it.each([
    ['within the morning', '2026-11-24T09:30+08:00', 1, '2026-11-24T10:30'],
    ['over noon', '2026-11-24T11:30+08:00', 1, '2026-11-24T14:30'],
    ['over night', '2026-11-24T17:30+08:00', 1, '2026-11-25T09:30'],
    ['over a weekend', '2026-11-27T17:30+08:00', 1, '2026-11-30T09:30'],
    ['over the National Day holidays', '2026-09-30T17:30+08:00', 1, '2026-10-08T09:30'],
    ['from the middle of the night', '2026-11-24T02:00+08:00', 0.5, '2026-11-24T09:30'],
  ])('go on %s', (_, from, hours, expected) => {
    expect(after(from, hours)).toBe(expected);
  });

  it('leave nobody at work at closing time', () => {
    expect(after('2026-11-24T17:00+08:00', 1)).toBe('2026-11-25T09:00');
  });
});
