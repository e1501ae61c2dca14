import {
  evaluate,
  rank,
  rounded,
  sumOfMaterials,
  total,
  type Evaluation,
  type Metric,
  type MetricMaterial,
  type MetricSubject,
  type PeriodKey,
} from '@suqiu/domain';
import type { Materials } from '@suqiu/ledger';
import type { Organisation } from '../organisations/organisation';
import type { DashboardCellView, DashboardGroupView } from './dashboard.view';
import { figureValueView } from './figure-value';

/** What a group of the dashboard is made from. */
export interface GroupParts {
  /** The figures that apply to units of this kind. */
  readonly metrics: readonly Metric[];
  /** All units of the kind: they are ranked among themselves, whoever looks. */
  readonly units: readonly Organisation[];
  /** The period, the one before, and the same a year before. */
  readonly periods: readonly [PeriodKey, PeriodKey, PeriodKey];
  readonly materials: Materials;
  /** Whether the reader may see a unit. */
  readonly isSeen: (unit: Organisation) => boolean;
}

/** Units of one kind with their values, ranks and totals. Totals are shown to those who see every unit. */
export function dashboardGroup(subject: MetricSubject, parts: GroupParts): DashboardGroupView {
  const { metrics, units, isSeen } = parts;
  const cells = new Map(units.map(({ id }) => [id, [] as DashboardCellView[]]));
  for (const metric of metrics) {
    for (const [id, cell] of cellsOf(metric, parts)) cells.get(id)?.push(cell);
  }
  const rows = units.filter(isSeen).map(({ id, code, name }) => ({
    organisation: { code, name },
    cells: cells.get(id) ?? [],
  }));
  return { subject, rows, totals: rows.length === units.length ? totalsOf(parts) : [] };
}

function cellsOf(
  metric: Metric,
  { units, periods: [period, previous, yearBefore], materials }: GroupParts,
): (readonly [string, DashboardCellView])[] {
  const valueIn = (key: PeriodKey, id: string): number | null => {
    const { value } = evaluate(metric, materials(key, id));
    return value === null ? null : rounded(metric, value);
  };
  const evaluated = units.map(({ id }) => {
    const material = materials(period, id);
    const evaluation = evaluate(metric, material);
    return { id, evaluation, value: evaluation.value, total: weightOf(evaluation, material) };
  });
  return rank(metric, evaluated).map(({ id, evaluation, rank: place }) => [
    id,
    {
      metric: metric.code,
      ...figureValueView(metric, evaluation),
      rank: place,
      previous: valueIn(previous, id),
      yearBefore: valueIn(yearBefore, id),
    },
  ]);
}

/** What decides between equal values: the denominator, or else the intake. */
function weightOf({ denominator }: Evaluation, { counts }: MetricMaterial): number {
  return denominator ?? counts.first_received?.[0] ?? 0;
}

function totalsOf({ metrics, units, periods: [period], materials }: GroupParts) {
  const all = units.map(({ id }) => materials(period, id));
  const together = sumOfMaterials(all);
  return metrics.map((metric) => {
    const { made, ...evaluation } = total(metric, all, together);
    return { metric: metric.code, ...figureValueView(metric, evaluation), made };
  });
}
