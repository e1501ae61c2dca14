import type { MetricSet } from '@suqiu/domain';
import { METRIC_SET_LABELS } from '../../labels/metric-set-labels';
import type { OrganisationTree } from '../../organisations/organisation-tree';
import type { ReportTable } from '../monthly-report';
import type { WhistleSideRow } from './whistle-side.query';

/** What is told of the other side, in this order. */
export const SIDE_SETS: readonly MetricSet[] = [
  'whistled',
  'answered_in_time',
  'arrival_owed',
  'arrived_in_time',
  'no_show',
  'done_due',
  'done_in_time',
  'whistle_satisfied',
];

/** The other side of the whistles, one row each, in the order of the tree. */
export function whistleSide(
  caption: string,
  rows: readonly WhistleSideRow[],
  tree: OrganisationTree,
): ReportTable {
  const concerned = new Set(rows.map(({ orgId }) => orgId));
  const units = tree.all.filter(({ id }) => concerned.has(id));
  return {
    caption,
    columns: ['单位', ...SIDE_SETS.map((set) => METRIC_SET_LABELS[set])],
    rows: units.map(({ id, shortName }) => ({
      name: shortName,
      values: SIDE_SETS.map((set) => String(rows.find((row) => row.orgId === id && row.set === set)?.n ?? 0)),
      total: false,
    })),
    note: null,
  };
}
