import type { ReadCase } from '../case-item';

/** The rows of the work list, however they are drawn. */
export interface CaseRowsProps {
  readonly items: readonly ReadCase[];
  /** Those that the list would no longer have here. */
  readonly gone: readonly string[];
  readonly selected: readonly string[];
  readonly select: (caseNos: readonly string[]) => void;
  /** The row that the keyboard is at. */
  readonly at: string | null;
}

/** The element of a row, by which the keyboard brings it into sight. */
export function rowId(caseNo: string): string {
  return `row-${caseNo}`;
}
