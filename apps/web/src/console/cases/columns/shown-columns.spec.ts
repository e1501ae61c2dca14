import { knownColumns, moved, toggled, USUAL_COLUMNS } from './shown-columns';

describe('the columns of the work list', () => {
  it('are the usual ones until somebody chooses', () => {
    expect(knownColumns([])).toEqual(USUAL_COLUMNS);
    expect(USUAL_COLUMNS).toContain('countdown');
    expect(USUAL_COLUMNS).not.toContain('street');
  });

  it('forget names that this version does not know, and doubles', () => {
    expect(knownColumns(['title', 'colour', 'title', 'caseNo'])).toEqual(['title', 'caseNo']);
  });

  it('are shown and hidden one by one, but never all hidden', () => {
    expect(toggled(['caseNo', 'title'], 'caseNo')).toEqual(['title']);
    expect(toggled(['title'], 'street')).toEqual(['title', 'street']);
    expect(toggled(['title'], 'title')).toEqual(['title']);
  });

  it('change places, but not over an edge', () => {
    expect(moved(['caseNo', 'title', 'light'], 'light', -1)).toEqual(['caseNo', 'light', 'title']);
    expect(moved(['caseNo', 'title'], 'caseNo', 1)).toEqual(['title', 'caseNo']);
    expect(moved(['caseNo', 'title'], 'caseNo', -1)).toEqual(['caseNo', 'title']);
  });
});
