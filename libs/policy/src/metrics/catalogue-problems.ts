import { AMOUNT_SETS, SPAN_SETS, type MetricSet } from '@suqiu/domain';
import type { CatalogueFile } from './catalogue-schema';

/** Something that is wrong with a catalogue as a whole, and where. */
export interface CatalogueProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type MetricEntry = CatalogueFile['metrics'][number];

/** What is wrong with a catalogue whose parts are each well formed. */
export function catalogueProblems(file: CatalogueFile): CatalogueProblem[] {
  return [
    ...repeated(
      file.metrics.map(({ code }) => code),
      'metrics',
      'code',
    ),
    ...repeated(
      file.weights.map(({ id }) => id),
      'weights',
      'id',
    ),
    ...repeated(
      file.exclusionGrounds.map(({ code }) => code),
      'exclusionGrounds',
      'code',
    ),
    ...repeated(
      file.families.map(({ code }) => code),
      'families',
      'code',
    ),
    ...file.metrics.flatMap((metric, index) => [
      ...bandProblems(metric, index),
      ...setProblems(metric, index),
      ...(metric.kind === 'score' ? scoreProblems(metric, index, file) : []),
      ...(metric.exclusions ? familyProblems(metric, index, file) : []),
    ]),
    ...file.weights.flatMap(({ parts }, index) => {
      const sum = parts.reduce((all, { weight }) => all + weight, 0);
      return Math.abs(sum - 1) < 1e-9
        ? []
        : [at(['weights', index, 'parts'], `must add up to 1, not to ${Number(sum.toFixed(4))}`)];
    }),
  ];
}

const at = (path: CatalogueProblem['path'], message: string): CatalogueProblem => ({ path, message });

function repeated(names: readonly string[], list: string, key: string): CatalogueProblem[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) < index ? [at([list, index, key], `repeats "${name}"`)] : [],
  );
}

function bandProblems({ direction, band }: MetricEntry, index: number): CatalogueProblem[] {
  if (direction !== 'band') {
    return band === undefined ? [] : [at(['metrics', index, 'band'], `means nothing to ${direction}`)];
  }
  if (band === undefined)
    return [at(['metrics', index, 'band'], 'is missing: where does good begin and end?')];
  return band[0] < band[1]
    ? []
    : [at(['metrics', index, 'band'], 'is upside down: the lower end comes first')];
}

/** Times are not counted, counts have no mean, and only what lasts has a stock. */
function setProblems(metric: MetricEntry, index: number): CatalogueProblem[] {
  const wrong = (key: string, sets: readonly MetricSet[], message: string): CatalogueProblem[] =>
    sets.map((set) => at(['metrics', index, key], `${set} ${message}`));
  switch (metric.kind) {
    case 'ratio':
      return [
        ...wrong('numerator', uncountable(metric.numerator), NOT_COUNTED),
        ...wrong('denominator', uncountable(metric.denominator), NOT_COUNTED),
      ];
    case 'count':
      return wrong('numerator', uncountable(metric.numerator), NOT_COUNTED);
    case 'mean':
    case 'percentile':
      return AMOUNT_SETS.includes(metric.set) ? [] : wrong('set', [metric.set], 'measures no time');
    case 'stock':
      return SPAN_SETS.includes(metric.set) ? [] : wrong('set', [metric.set], 'does not last');
    case 'score':
      return [];
  }
}

const NOT_COUNTED = 'measures time or lasts, and is not counted';

function uncountable(sets: readonly { readonly set: MetricSet }[]): MetricSet[] {
  return sets.map(({ set }) => set).filter((set) => AMOUNT_SETS.includes(set) || SPAN_SETS.includes(set));
}

/** The parts of a score are shares of the same catalogue; a score is no part of a score, least of all of itself. */
function scoreProblems(
  { code, weights }: Extract<MetricEntry, { kind: 'score' }>,
  index: number,
  { metrics, weights: tables }: CatalogueFile,
): CatalogueProblem[] {
  const table = tables.findIndex(({ id }) => id === weights);
  if (table === -1) return [at(['metrics', index, 'weights'], `there is no table "${weights}"`)];
  return (tables[table]?.parts ?? []).flatMap(({ metric }, part) => {
    const path = ['weights', table, 'parts', part, 'metric'] as const;
    if (metric === code) return [at(path, `makes ${code} a part of itself`)];
    const found = metrics.find((one) => one.code === metric);
    if (found === undefined) return [at(path, `there is no figure "${metric}"`)];
    return found.kind === 'ratio' ? [] : [at(path, `${metric} is no share: scores are made of shares`)];
  });
}

/** What leaves the numerator of a figure must leave its denominator too, so both lie in one family of each subject. */
function familyProblems(metric: MetricEntry, index: number, { families }: CatalogueFile): CatalogueProblem[] {
  const sets = setsOf(metric);
  const path = ['metrics', index, 'exclusions'] as const;
  const problems = sets
    .filter((set) => families.filter((family) => family.sets.includes(set)).length !== 1)
    .map((set) => at(path, `${set} must be in exactly one family`));
  const touched = families.filter((family) => sets.some((set) => family.sets.includes(set)));
  const subjects = touched.map(({ subject }) => subject);
  const isSplit = new Set(subjects).size < subjects.length;
  return isSplit
    ? [...problems, at(path, `is split over ${touched.map(({ code }) => code).join(', ')}`)]
    : problems;
}

function setsOf(metric: MetricEntry): MetricSet[] {
  switch (metric.kind) {
    case 'ratio':
      return [...metric.numerator, ...metric.denominator].map(({ set }) => set);
    case 'count':
      return metric.numerator.map(({ set }) => set);
    case 'mean':
    case 'percentile':
    case 'stock':
      return [metric.set];
    case 'score':
      return [];
  }
}
