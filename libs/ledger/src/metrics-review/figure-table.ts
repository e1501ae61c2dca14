import { evaluate, type Evaluation, type Metric, type PeriodKey, type PeriodScheme } from '@suqiu/domain';
import { readMaterials } from '../metrics/materials';
import type { PublishedValues } from '../metrics/publications';
import { MetricAxis, type Ancestry } from '../metrics/units';
import type { Queries } from '../journal/queries';

/** Figures of a whole district: which figures, of which units, in which period. */
export interface FigureTableQuery {
  readonly scheme: PeriodScheme;
  readonly period: PeriodKey;
  readonly districtId: string;
  readonly metrics: readonly Metric[];
  readonly units: readonly string[];
  readonly organisations: Ancestry;
}

/** The two ways in which the figures of an organisation are counted; both are published. */
export const PUBLISHED_AXES: readonly MetricAxis[] = [MetricAxis.handler, MetricAxis.place];

/** Every figure of every unit as it is now, by axis, unit and code. */
export async function readFigureTable(queries: Queries, query: FigureTableQuery): Promise<PublishedValues> {
  const { period, metrics, units, organisations } = query;
  const table: Record<string, Record<string, Record<string, Evaluation>>> = {};
  for (const axis of PUBLISHED_AXES) {
    const materials = await readMaterials(queries, { ...query, periods: [period], axis }, organisations);
    table[axis] = Object.fromEntries(
      units.map((unit) => [unit, evaluated(metrics, materials(period, unit))]),
    );
  }
  return table;
}

function evaluated(
  metrics: readonly Metric[],
  material: Parameters<typeof evaluate>[1],
): Record<string, Evaluation> {
  return Object.fromEntries(metrics.map((metric) => [metric.code, evaluate(metric, material)]));
}
