import dayjs from 'dayjs';
import { searchFilters, searchValues } from './form-values';

describe('the search form of the work list', () => {
  it('shows the filters of the address and gives the same back', () => {
    const filters = {
      words: '电梯',
      light: ['red' as const],
      registeredFrom: '2026-11-01T16:00:00.000Z',
      registeredTo: '2026-11-08T16:00:00.000Z',
      dueBefore: '2026-11-30T16:00:00.000Z',
    };
    expect(searchFilters(searchValues(filters))).toEqual(filters);
  });

  it('counts both days of a span in, as days of China', () => {
    const span = [dayjs('2026-11-02'), dayjs('2026-11-08')] as const;
    expect(searchFilters({ registered: span })).toEqual({
      registeredFrom: '2026-11-01T16:00:00.000Z',
      registeredTo: '2026-11-08T16:00:00.000Z',
    });
    const shown = searchValues({ registeredTo: '2026-11-08T16:00:00.000Z' }).registered;
    expect(shown?.[0]).toBeNull();
    expect(shown?.[1]?.format('YYYY-MM-DD')).toBe('2026-11-08');
  });

  it('leaves out what was emptied', () => {
    const emptied = { words: '', status: [], registered: null, dueUntil: null };
    expect(searchFilters(emptied)).toEqual({});
  });
});
