import { CASE_COLUMN_NAMES, caseColumn, type CaseColumnName } from './case-columns';

/** The columns that are shown where nobody chose others. */
export const USUAL_COLUMNS: readonly CaseColumnName[] = CASE_COLUMN_NAMES.filter(
  (name) => !caseColumn(name).extra,
);

/** Those of some names that are columns, each once and in their order; the usual ones where none is left. */
export function knownColumns(names: readonly string[]): readonly CaseColumnName[] {
  const known = [...new Set(names)].filter((name) => (CASE_COLUMN_NAMES as readonly string[]).includes(name));
  return known.length > 0 ? (known as CaseColumnName[]) : USUAL_COLUMNS;
}

/** Shows or hides a column; the last one stays. */
export function toggled(shown: readonly CaseColumnName[], name: CaseColumnName): readonly CaseColumnName[] {
  if (!shown.includes(name)) return [...shown, name];
  return shown.length === 1 ? shown : shown.filter((other) => other !== name);
}

/** Moves a column one place to the front (-1) or to the back (1). */
export function moved(
  shown: readonly CaseColumnName[],
  name: CaseColumnName,
  by: -1 | 1,
): readonly CaseColumnName[] {
  const from = shown.indexOf(name);
  const to = from + by;
  if (from < 0 || to < 0 || to >= shown.length) return shown;
  const rest = shown.filter((other) => other !== name);
  return [...rest.slice(0, to), name, ...rest.slice(to)];
}
