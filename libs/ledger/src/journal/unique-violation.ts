import { QueryFailedError } from 'typeorm';

const UNIQUE_VIOLATION = '23505';

interface PostgresFailure {
  readonly code?: unknown;
  readonly table?: unknown;
}

/** Whether a statement failed because a row with this key was there already. */
export function isDuplicateIn(error: unknown, table: string): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const failure = error.driverError as PostgresFailure;
  return failure.code === UNIQUE_VIOLATION && failure.table === table;
}
