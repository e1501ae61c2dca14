/** Adds a value to a query and answers with the name of its parameter. */
export type ValueOf = (value: unknown) => string;

/** The values of a query that is put together piece by piece. */
export function parameters(): { readonly values: readonly unknown[]; readonly value: ValueOf } {
  const values: unknown[] = [];
  return { values, value: (each) => `$${values.push(each)}` };
}
