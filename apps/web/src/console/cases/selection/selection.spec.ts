import { NOTHING, selectedCount, selectedRows, withToggled, type Selection } from './selection';

const all: Selection = { kind: 'all', filters: { light: ['red'] }, count: 1_243 };

describe('the selection of the work list', () => {
  it('is empty at first', () => {
    expect(selectedCount(NOTHING)).toBe(0);
    expect(selectedRows(NOTHING, ['A'])).toEqual([]);
  });

  it('holds what was chosen by hand, also on other pages', () => {
    const selection = withToggled(withToggled(NOTHING, 'A', ['A', 'B']), 'C', ['C', 'D']);
    expect(selection).toEqual({ kind: 'some', caseNos: ['A', 'C'] });
    expect(withToggled(selection, 'A', ['A', 'B'])).toEqual({ kind: 'some', caseNos: ['C'] });
  });

  it('holds everything that matches, and shows every row as chosen', () => {
    expect(selectedCount(all)).toBe(1_243);
    expect(selectedRows(all, ['A', 'B'])).toEqual(['A', 'B']);
  });

  it('falls back to the page when one of all is let go', () => {
    expect(withToggled(all, 'B', ['A', 'B'])).toEqual({ kind: 'some', caseNos: ['A'] });
  });
});
