import type { paths } from '../../../api/schema.gen';
import type { CaseColumnName } from '../columns/case-columns';
import { addressOf, type CaseView } from '../view/case-view';

type ExportQuery = NonNullable<paths['/api/v1/cases/export']['get']['parameters']['query']>;
export type ExportFormat = NonNullable<ExportQuery['format']>;
type FileColumn = NonNullable<ExportQuery['columns']>[number];

/** A file has no clock that runs: what is left until a deadline is written as the deadline. */
const IN_A_FILE: Readonly<Record<Exclude<CaseColumnName, FileColumn>, FileColumn>> = {
  countdown: 'nextDueAt',
};

const fileColumn = (name: CaseColumnName): FileColumn => (name === 'countdown' ? IN_A_FILE[name] : name);

/** Where the file is that holds what the list shows: its filters, its order, its columns, on all its pages. */
export function exportAddress(
  { filters, sort }: CaseView,
  columns: readonly CaseColumnName[],
  format: ExportFormat,
): string {
  const address = addressOf({ filters, sort, size: 20 });
  const names = new Set(columns.map(fileColumn));
  address.set('columns', [...names].join(','));
  address.set('format', format);
  return `/api/v1/cases/export?${address.toString()}`;
}
