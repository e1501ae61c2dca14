import { METRIC_SETS, SPAN_SETS } from '@suqiu/domain';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PolicyInvalidError } from '../policy-errors';
import { METRICS_FOLDER, parseCatalogue } from './catalogue-file';
import type { CatalogueFile } from './catalogue-schema';

/** Everything in it can be replaced: what a test breaks, it breaks on a copy. */
type Loose = { [Key in keyof CatalogueFile]: Record<string, unknown>[] };

const shipped = (): CatalogueFile & Loose =>
  JSON.parse(readFileSync(join(METRICS_FOLDER, 'catalogue', '1.json'), 'utf8')) as CatalogueFile & Loose;

function problemsOf(damage: (file: Loose) => void): readonly string[] {
  const file = shipped();
  damage(file);
  try {
    parseCatalogue(file, '1.json');
  } catch (error) {
    if (error instanceof PolicyInvalidError) return error.problems;
    throw error;
  }
  return [];
}

const indexOf = (code: string): number => shipped().metrics.findIndex((metric) => metric['code'] === code);
const change = (code: string, changes: object) => (file: Loose) => {
  file.metrics[indexOf(code)] = { ...file.metrics[indexOf(code)], ...changes };
};

describe('the catalogue that comes with the software', () => {
  const catalogue = parseCatalogue(shipped(), '1.json');

  it('explains every figure in words and names its basis', () => {
    for (const { explanation, basis } of catalogue.metrics) {
      expect(explanation).toMatch(/^\p{Script=Han}.*。$/u);
      expect(basis.length).toBeGreaterThan(4);
    }
  });

  it('asks for every set', () => {
    const asked = JSON.stringify(catalogue.metrics);
    const unasked = METRIC_SETS.filter((set) => !asked.includes(`"${set}"`));
    // Changes of the lead are what pingpong is made of; the others are looked at by their lists.
    expect(unasked).toEqual(['moved', 'callback_opened', 'whistle_solved']);
    expect(SPAN_SETS.every((set) => asked.includes(`"${set}"`))).toBe(true);
  });

  it('makes scores of shares', () => {
    const composite = catalogue.metrics.find(({ code }) => code === 'composite_score');
    expect(composite).toMatchObject({
      kind: 'score',
      parts: [
        { metric: { code: 'response_rate' }, weight: 0.1 },
        { metric: { code: 'satisfied_rate' }, weight: 0.4 },
        { metric: { code: 'solved_rate' }, weight: 0.5 },
      ],
    });
  });
});

describe('a catalogue', () => {
  it.each([
    [
      'that counts a set nobody knows',
      change('solved_rate', { numerator: [{ set: 'delighted' }] }),
      `metrics.${indexOf('solved_rate')}.numerator.0.set: `,
    ],
    [
      'with a formula without a basis',
      change('solved_rate', { basis: '' }),
      `metrics.${indexOf('solved_rate')}.basis: `,
    ],
    [
      'with two figures of one code',
      change('solved_rate', { code: 'response_rate' }),
      `metrics.${indexOf('solved_rate')}.code: repeats "response_rate".`,
    ],
    [
      'with a band upside down',
      change('whistle_rate', { band: [0.2, 0.1] }),
      `metrics.${indexOf('whistle_rate')}.band: is upside down: the lower end comes first.`,
    ],
    [
      'with a band that does not say where',
      change('whistle_rate', { band: undefined }),
      `metrics.${indexOf('whistle_rate')}.band: is missing: where does good begin and end?.`,
    ],
    [
      'with a band where more is better',
      change('solved_rate', { band: [0, 1] }),
      `metrics.${indexOf('solved_rate')}.band: means nothing to higher.`,
    ],
    [
      'that counts times',
      change('intake_count', { numerator: [{ set: 'handling_time' }] }),
      `metrics.${indexOf('intake_count')}.numerator: handling_time measures time or lasts, and is not counted.`,
    ],
    [
      'that divides by what lasts',
      change('solved_rate', { denominator: [{ set: 'on_account' }] }),
      `metrics.${indexOf('solved_rate')}.denominator: on_account measures time or lasts, and is not counted.`,
    ],
    [
      'with the mean of a count',
      change('handling_time_mean', { set: 'handled' }),
      `metrics.${indexOf('handling_time_mean')}.set: handled measures no time.`,
    ],
    [
      'with the stock of what does not last',
      change('on_account_stock', { set: 'handled' }),
      `metrics.${indexOf('on_account_stock')}.set: handled does not last.`,
    ],
    [
      'whose weights do not add up',
      (file: Loose) =>
        (file.weights[0] = { ...file.weights[0], parts: [{ metric: 'solved_rate', weight: 0.9 }] }),
      'weights.0.parts: must add up to 1, not to 0.9.',
    ],
    [
      'with a score of itself',
      (file: Loose) =>
        (file.weights[0] = { ...file.weights[0], parts: [{ metric: 'composite_score', weight: 1 }] }),
      'weights.0.parts.0.metric: makes composite_score a part of itself.',
    ],
    [
      'with a score of counts',
      (file: Loose) =>
        (file.weights[0] = { ...file.weights[0], parts: [{ metric: 'intake_count', weight: 1 }] }),
      'weights.0.parts.0.metric: intake_count is no share: scores are made of shares.',
    ],
    [
      'with a score of nothing known',
      (file: Loose) => (file.weights[0] = { ...file.weights[0], parts: [{ metric: 'mood', weight: 1 }] }),
      'weights.0.parts.0.metric: there is no figure "mood".',
    ],
    [
      'without the table of weights',
      change('composite_score', { weights: 'other' }),
      `metrics.${indexOf('composite_score')}.weights: there is no table "other".`,
    ],
    [
      'with a ground for exclusion without a basis',
      (file: Loose) => (file.exclusionGrounds[0] = { ...file.exclusionGrounds[0], basis: undefined }),
      'exclusionGrounds.0.basis: ',
    ],
  ])('%s is refused with the path of the fault', (_, damage, problem) => {
    expect(problemsOf(damage).filter((one) => one.startsWith(problem))).toHaveLength(1);
  });
});
