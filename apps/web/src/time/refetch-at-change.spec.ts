import { firstChange } from './refetch-at-change';
import type { CountdownReading } from './countdown-text';

const changing = (changesAt: string | null): CountdownReading => ({
  remainingMs: 1,
  asOf: '2026-11-25T02:00:00Z',
  running: true,
  changesAt,
  dueAt: '2026-11-25T08:00:00Z',
});

describe('when countdowns are read again', () => {
  it('is when the first of them counts otherwise', () => {
    const rows = [changing('2026-11-25T04:00:00Z'), null, changing('2026-11-25T02:00:30Z'), changing(null)];
    expect(firstChange(rows)).toBe(30_000);
  });

  it('is never where none changes by itself', () => {
    expect(firstChange([changing(null), null])).toBeNull();
    expect(firstChange([])).toBeNull();
  });
});
