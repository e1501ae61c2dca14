import { evaluate, total, type Metric, type MetricMaterial, type MetricSet } from '@suqiu/domain';
import { shownValue } from '../../metrics/shown-value';
import type { ReportRow, ReportTable } from '../monthly-report';

/** A unit that has a row. */
export interface TableUnit {
  readonly name: string;
  readonly material: MetricMaterial;
}

/** What a table of units shows: counts of sets first, then figures. */
export interface TableColumns {
  readonly sets: readonly { readonly set: MetricSet; readonly name: string }[];
  readonly metrics: readonly Metric[];
}

/** Units by figures. With more than one unit the last row is the total, made as each figure says. */
export function unitTable(
  caption: string,
  units: readonly TableUnit[],
  { sets, metrics }: TableColumns,
): ReportTable {
  const rows = units.map(({ name, material }): ReportRow => {
    const values = metrics.map((metric) => shownValue(metric, evaluate(metric, material).value));
    return { name, values: [...sets.map(({ set }) => counted(set, [material])), ...values], total: false };
  });
  const columns = ['单位', ...sets.map(({ name }) => name), ...metrics.map(({ name }) => name)];
  if (units.length < 2) return { caption, columns, rows, note: null };
  const all = units.map(({ material }) => material);
  const totals = metrics.map((metric) => shownValue(metric, total(metric, all).value));
  const means = metrics.filter((metric) => metric.totals === 'mean_of_units').map(({ name }) => name);
  const note =
    means.length === 0
      ? '合计按各单位件数之和重新计算。'
      : `合计行:${means.join('、')}为各单位的平均,其余按件数之和重新计算。`;
  const sum = {
    name: '合计',
    values: [...sets.map(({ set }) => counted(set, all)), ...totals],
    total: true,
  };
  return { caption, columns, rows: [...rows, sum], note };
}

/** What counts of a set: without what was taken out. */
function counted(set: MetricSet, materials: readonly MetricMaterial[]): string {
  const sum = materials.reduce((all, { counts }) => {
    const [facts, , excluded] = counts[set] ?? [0, 0, 0, 0];
    return all + facts - excluded;
  }, 0);
  return String(sum);
}
