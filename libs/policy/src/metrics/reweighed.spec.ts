import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { METRICS_FOLDER, parseCatalogue } from './catalogue-file';
import { reweighed } from './reweighed';

interface Table {
  readonly id: string;
  readonly parts: readonly { readonly metric: string; readonly weight: number }[];
}

const file = () =>
  JSON.parse(readFileSync(join(METRICS_FOLDER, 'catalogue', '1.json'), 'utf8')) as { weights: Table[] };
const shipped = parseCatalogue(file(), 'given');
const other = [
  { metric: 'response_rate', weight: 0.3 },
  { metric: 'satisfied_rate', weight: 0.3 },
  { metric: 'solved_rate', weight: 0.4 },
];

describe('other weights', () => {
  it('make the same catalogue as a new version with them would be', () => {
    const document = file();
    const written = {
      ...document,
      weights: document.weights.map((table) =>
        table.id === 'composite' ? { ...table, parts: other } : table,
      ),
    };
    expect(reweighed(shipped, { weights: [{ id: 'composite', parts: other }] })).toEqual(
      parseCatalogue(written, 'given'),
    );
  });

  it.each<[string, unknown, RegExp]>([
    ['that do not add up', { id: 'composite', parts: [other[0]] }, /weights\.0\.parts: must add up to 1/],
    [
      'for a table that there is not',
      { id: 'mood', parts: other },
      /weights\.0\.id: there is no table "mood"/,
    ],
    [
      'of a figure that is no share',
      { id: 'composite', parts: [{ metric: 'intake_count', weight: 1 }] },
      /weights\.0\.parts\.0\.metric: there is no share "intake_count"/,
    ],
    [
      'of a figure twice',
      {
        id: 'composite',
        parts: [
          { metric: 'solved_rate', weight: 0.5 },
          { metric: 'solved_rate', weight: 0.5 },
        ],
      },
      /names a figure twice/,
    ],
    ['with more than that', { id: 'composite', parts: other, basis: 'x' }, /weights\.0: Unrecognized key/],
  ])('%s are refused with the path of the fault', (_, table, words) => {
    expect(() => reweighed(shipped, { weights: [table] })).toThrow(words);
  });
});
