import type { CaseFilters } from '../view/case-filters';

/** Which cases somebody chose: some by hand, or all that match what the list is narrowed by. */
export type Selection =
  | { readonly kind: 'some'; readonly caseNos: readonly string[] }
  | { readonly kind: 'all'; readonly filters: CaseFilters; readonly count: number };

export const NOTHING: Selection = { kind: 'some', caseNos: [] };

/** How many cases are chosen; of a list that changes, as many as there were when it was chosen. */
export function selectedCount(selection: Selection): number {
  return selection.kind === 'all' ? selection.count : selection.caseNos.length;
}

/** The rows of a page that are drawn as chosen. */
export function selectedRows(selection: Selection, onPage: readonly string[]): readonly string[] {
  return selection.kind === 'all' ? onPage : selection.caseNos;
}

/** Chooses a case, or lets it go. What was chosen as a whole becomes what is on the page without it. */
export function withToggled(selection: Selection, caseNo: string, onPage: readonly string[]): Selection {
  const rows = selectedRows(selection, onPage);
  const caseNos = rows.includes(caseNo) ? rows.filter((other) => other !== caseNo) : [...rows, caseNo];
  return { kind: 'some', caseNos };
}
