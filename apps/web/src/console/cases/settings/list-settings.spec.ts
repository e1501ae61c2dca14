import { USUAL_COLUMNS } from '../columns/shown-columns';
import { settingsFrom } from './list-settings';

const USUAL = { columns: USUAL_COLUMNS, density: 'medium', keys: true };

describe('what a browser keeps about the work list', () => {
  test.each([[null], ['{'], ['null'], ['{"columns":7,"density":"huge","keys":1}']])(
    '%s is as usual',
    (text) => {
      expect(settingsFrom(text)).toEqual(USUAL);
    },
  );

  it('is kept as chosen', () => {
    const chosen = { columns: ['title', 'lead'], density: 'small', keys: false };
    expect(settingsFrom(JSON.stringify(chosen))).toEqual(chosen);
  });
});
