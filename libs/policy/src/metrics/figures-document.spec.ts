import {
  evaluate,
  HOUR_MS,
  METRIC_SETS,
  rounded,
  tenthsOf,
  type AmountSpread,
  type Metric,
  type MetricMaterial,
  type MetricSet,
  type SetCount,
} from '@suqiu/domain';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { METRICS_FOLDER } from './catalogue-file';
import { MetricBook } from './metric-book';

const DOCUMENT = readFileSync(join(METRICS_FOLDER, '..', '..', '..', 'docs', 'figures.md'), 'utf8');
const METRICS = MetricBook.load().byVersion(1).metrics;

/** The rows of the document's tables that begin with a code: the code and the last cell. */
const ROWS = new Map(
  DOCUMENT.split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => [
      cells[1]?.replaceAll('`', '') ?? '',
      { name: cells[2] ?? '', last: cells.at(-2) ?? '' },
    ]),
);

/** The example of a set: a number, a list of hours, or what stands at the end. */
function exampleOf(set: MetricSet): { readonly count: SetCount; readonly spread: AmountSpread } {
  const told = ROWS.get(set)?.last ?? '';
  const amounts = told.endsWith(' h') ? told.split(',').map((one) => parseFloat(one) * HOUR_MS) : [];
  const facts = amounts.length > 0 ? amounts.length : parseInt(told, 10);
  const spread: Record<string, number> = {};
  for (const amount of amounts) spread[tenthsOf(amount)] = (spread[tenthsOf(amount)] ?? 0) + 1;
  return { count: [facts, amounts.reduce((sum, one) => sum + one, 0), 0, 0], spread };
}

function theMonth(): MetricMaterial {
  const examples = METRIC_SETS.map((set) => [set, exampleOf(set)] as const);
  const counts = Object.fromEntries(examples.map(([set, { count }]) => [set, count]));
  const spreads = Object.fromEntries(examples.map(([set, { spread }]) => [set, spread]));
  return { counts, standing: counts, spreads };
}

/** A value as the document writes it. */
function shown(metric: Metric): string {
  const value = rounded(metric, evaluate(metric, theMonth()).value ?? NaN);
  if (metric.unit === 'percent') return `${Number((value * 100).toFixed(metric.decimals))} %`;
  return metric.unit === 'hours' ? `${value} h` : String(value);
}

describe('the document of the figures', () => {
  it('tells of every set, with an example', () => {
    const untold = METRIC_SETS.filter((set) => Number.isNaN(exampleOf(set).count[0]));
    expect(untold).toEqual([]);
  });

  it.each(METRICS.map((metric) => [metric.code, metric] as const))('works out %s by hand', (code, metric) => {
    const { name = '', last = '' } = ROWS.get(code) ?? {};
    expect(name.slice(0, -2)).toBe(metric.name);
    expect(name.at(-1)).toBe({ higher: '↑', lower: '↓', band: '↔' }[metric.direction]);
    expect(last.split(' = ').at(-1)).toBe(shown(metric));
  });

  it('tells of no figure that there is not', () => {
    const known = new Set<string>([
      ...METRIC_SETS,
      ...METRICS.map(({ code }) => code),
      ...MetricBook.load().periods.map(({ code }) => code),
    ]);
    expect([...ROWS.keys()].filter((code) => !known.has(code))).toEqual([]);
  });
});
