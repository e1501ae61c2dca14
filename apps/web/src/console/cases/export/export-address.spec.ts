import { exportAddress } from './export-address';

describe('the file of a work list', () => {
  const view = {
    filters: { light: ['red' as const], words: '电梯' },
    sort: 'registered' as const,
    size: 50 as const,
  };

  it('holds all rows of the view with the columns that are shown, in their order', () => {
    const address = new URL(exportAddress(view, ['title', 'caseNo'], 'xlsx'), 'http://here');
    expect(address.pathname).toBe('/api/v1/cases/export');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      words: '电梯',
      light: 'red',
      sort: 'registered',
      columns: 'title,caseNo',
      format: 'xlsx',
    });
  });

  it('has the deadline in the place of the countdown, once', () => {
    const address = new URL(exportAddress(view, ['countdown', 'nextDueAt', 'light'], 'csv'), 'http://here');
    expect(address.searchParams.get('columns')).toBe('nextDueAt,light');
  });
});
