/** A row of a list: what it is, and which version of it. */
interface Row {
  readonly caseNo: string;
}

/** A list that does not move under somebody's hands. */
export interface Steady<T> {
  /** The rows that were there, in their order, each as new as is known. */
  readonly rows: readonly T[];
  /** Numbers of rows that the list would no longer have here. */
  readonly gone: readonly string[];
  /** How many rows would come or go if the list were laid out anew. */
  readonly changes: number;
}

/** Keeps the rows of `shown` in their places, with what is new about them; others wait until somebody asks for them. */
export function steadyRows<T extends Row>(shown: readonly T[], fresh: readonly T[]): Steady<T> {
  const byNo = new Map(fresh.map((row) => [row.caseNo, row]));
  const known = new Set(shown.map(({ caseNo }) => caseNo));
  const gone = shown.map(({ caseNo }) => caseNo).filter((caseNo) => !byNo.has(caseNo));
  const added = fresh.filter(({ caseNo }) => !known.has(caseNo)).length;
  return {
    rows: shown.map((row) => byNo.get(row.caseNo) ?? row),
    gone,
    // On a full page every row that comes pushes one out; that is one change, not two.
    changes: Math.max(added, gone.length),
  };
}
