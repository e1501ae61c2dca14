import type { CaseColumnName } from '../columns/case-columns';
import { addressOf, type CaseView } from '../view/case-view';

export type ExportFormat = 'xlsx' | 'csv';

/** A file has no clock that runs: what is left until a deadline is written as the deadline. */
const IN_A_FILE: Partial<Record<CaseColumnName, CaseColumnName>> = { countdown: 'nextDueAt' };

/** Where the file is that holds what the list shows: its filters, its order, its columns, on all its pages. */
export function exportAddress(
  { filters, sort }: CaseView,
  columns: readonly CaseColumnName[],
  format: ExportFormat,
): string {
  const address = addressOf({ filters, sort, size: 20 });
  const names = new Set(columns.map((name) => IN_A_FILE[name] ?? name));
  address.set('columns', [...names].join(','));
  address.set('format', format);
  return `/api/v1/cases/export?${address.toString()}`;
}
