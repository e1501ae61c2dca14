import { firstChange, type Counted } from './refetch-at-change';

const changing = (changesAt: string | null, readAt = 1_000): Counted => ({
  countdown: {
    remainingMs: 1,
    asOf: '2026-11-25T02:00:00Z',
    running: true,
    changesAt,
    dueAt: '2026-11-25T08:00:00Z',
  },
  readAt,
});

describe('when countdowns are read again', () => {
  it('is when the first of them counts otherwise', () => {
    const later = changing('2026-11-25T02:00:30Z', 900_000);
    const rows = [changing('2026-11-25T02:10:00Z'), { countdown: null, readAt: 0 }, later, changing(null)];
    expect(firstChange(rows)).toBe(601_000);
  });

  it('is never where none changes by itself', () => {
    expect(firstChange([changing(null), { countdown: null, readAt: 0 }])).toBeNull();
    expect(firstChange([])).toBeNull();
  });
});
