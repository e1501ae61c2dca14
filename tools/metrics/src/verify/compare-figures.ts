import {
  evaluate,
  MINUTE_MS,
  periodBounds,
  ZONE_OFFSET_MINUTES,
  type CountsBySet,
  type SpreadsBySet,
  type Metric,
} from '@suqiu/domain';
import { METRICS_FOLDER, type MetricBook } from '@suqiu/policy';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS_OF_CELLS, plainValue, type PlainCatalogue, type PlainCell } from '../plain/plain-figure';
import type { PlainScheme } from '../plain/plain-period';
import type { StoredCell } from './stored-cell';
import type { Differences } from './differences';

/** What binary fractions may leave. */
const TINY = 1e-9;

/** Compares figures as the service computes them from its cells with their formulas worked out a second time. */
export class FigureCheck {
  private readonly catalogues = new Map<number, { metrics: readonly Metric[]; plain: PlainCatalogue }>();

  constructor(
    private readonly book: MetricBook,
    private readonly differences: Differences,
  ) {}

  compare(
    name: string,
    { scheme, period }: { readonly scheme: PlainScheme; readonly period: string },
    counted: PlainCell,
    stored: StoredCell,
  ): void {
    const { metrics, plain } = this.catalogueOf(scheme.code, period);
    for (const metric of metrics) {
      this.differences.add('figures');
      const expected = plainValue(metric.code, counted, plain);
      const { value } = evaluate(metric, {
        counts: stored.counts as CountsBySet,
        spreads: stored.spreads as SpreadsBySet,
      });
      const isSame =
        expected === null || value === null ? expected === value : Math.abs(expected - value) <= TINY;
      if (isSame) continue;
      const told = (one: number | null): string => (one === null ? '–' : String(one));
      this.differences.differs(`figure ${name} ${metric.code}: ${told(value)}, worked out ${told(expected)}`);
    }
  }

  private catalogueOf(scheme: string, period: string) {
    const known = this.book.scheme(scheme);
    const first = periodBounds(known, period).from + ZONE_OFFSET_MINUTES[known.zone] * MINUTE_MS;
    const { version, metrics } = this.book.inForce(new Date(first).toISOString().slice(0, 10));
    const read = this.catalogues.get(version) ?? {
      metrics: metrics.filter(({ kind }) => KINDS_OF_CELLS.includes(kind)),
      plain: JSON.parse(
        readFileSync(join(METRICS_FOLDER, 'catalogue', `${version}.json`), 'utf8'),
      ) as PlainCatalogue,
    };
    this.catalogues.set(version, read);
    return read;
  }
}
