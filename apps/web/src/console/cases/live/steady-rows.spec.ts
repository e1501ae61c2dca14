import { steadyRows } from './steady-rows';

const row = (caseNo: string, seq = 1) => ({ caseNo, seq });

describe('a list that is live', () => {
  it('renews rows where they stand', () => {
    const steady = steadyRows([row('A'), row('B')], [row('B', 2), row('A')]);
    expect(steady).toEqual({ rows: [row('A'), row('B', 2)], gone: [], changes: 0 });
  });

  it('lets new rows wait', () => {
    const steady = steadyRows([row('B')], [row('A'), row('B')]);
    expect(steady).toEqual({ rows: [row('B')], gone: [], changes: 1 });
  });

  it('leaves a row in its place when the list would no longer have it', () => {
    const steady = steadyRows([row('A'), row('B')], [row('B')]);
    expect(steady).toEqual({ rows: [row('A'), row('B')], gone: ['A'], changes: 1 });
  });

  it('counts a row that pushed another off the page once', () => {
    expect(steadyRows([row('B'), row('C')], [row('A'), row('B')]).changes).toBe(1);
  });
});
