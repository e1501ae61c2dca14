import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCatalogue, METRICS_FOLDER } from './catalogue-file';

interface Family {
  readonly code: string;
  sets: string[];
}

const catalogue = (edit: (families: Family[]) => void): unknown => {
  const file = JSON.parse(readFileSync(join(METRICS_FOLDER, 'catalogue', '1.json'), 'utf8')) as {
    families: Family[];
  };
  edit(file.families);
  return file;
};
const family = (families: Family[], code: string): Family => {
  const found = families.find((each) => each.code === code);
  if (!found) throw new Error(`there is no family ${code}`);
  return found;
};

describe('the families of figures', () => {
  it('hold the rules of exclusion and appeal with the version that they stand in', () => {
    const { review } = parseCatalogue(
      catalogue(() => undefined),
      'given',
    );
    expect(review.version).toBe('figures@1');
    expect(review.reviews.appeal.steps.map(({ name }) => name)).toEqual(['预审核', '部门审核', '领导审核']);
  });

  it.each<[string, (families: Family[]) => void, RegExp]>([
    [
      'lose a set that a figure without its exclusions counts',
      (families) => {
        family(families, 'three_rates').sets = ['contacted', 'solved', 'satisfied', 'basically_satisfied'];
      },
      /valid_callback must be in exactly one family/,
    ],
    [
      'tear numerator and denominator apart',
      (families) => {
        family(families, 'deadlines').sets = family(families, 'deadlines').sets.filter(
          (set) => set !== 'reworked',
        );
        family(families, 'cards').sets.push('reworked');
      },
      /metrics\.\d+\.exclusions: is split over deadlines, cards/,
    ],
    ['name a set twice', (families) => family(families, 'cards').sets.push('solved'), /exactly one family/],
    ['have one name twice', (families) => families.push({ ...family(families, 'cards') }), /repeats "cards"/],
  ])('are refused where they %s', (_, edit, words) => {
    expect(() => parseCatalogue(catalogue(edit), 'given')).toThrow(words);
  });
});
