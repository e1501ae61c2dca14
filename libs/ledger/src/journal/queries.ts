/** Runs a statement: a data source, or the manager of a transaction. */
export interface Queries {
  query<T>(sql: string, parameters?: unknown[]): Promise<T>;
}
