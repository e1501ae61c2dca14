const CONNECTION_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOENT',
]);

/** A folder that takes nothing more: full, over its quota, or read-only. */
const DISK_CODES = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);

/** Classes and codes of PostgreSQL that mean "not now": connection exceptions, shutdown, start-up, no more room. */
const SERVER_CODES = /^(08|53|57P0)/;

const MESSAGES = [
  /connection terminated/i,
  /timeout exceeded when trying to connect/i,
  /driver not connected/i,
  /connection is not established/i,
  /client has encountered a connection error/i,
  /cannot use a pool after calling end/i,
];

/**
 * Whether an error says that the database cannot be reached now, or that there is no room for files, as opposed to a statement
 * that is wrong. Looks through wrappers (`cause`, `driverError`, `errors`) because pg, the pool and TypeORM each wrap in their own way.
 */
export function isStorageFailure(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  const { code, message, cause, driverError, errors } = error as {
    code?: unknown;
    message?: unknown;
    cause?: unknown;
    driverError?: unknown;
    errors?: unknown;
  };
  if (typeof code === 'string' && isStorageCode(code)) return true;
  if (typeof message === 'string' && MESSAGES.some((pattern) => pattern.test(message))) return true;
  const inner = [cause, driverError, ...(Array.isArray(errors) ? (errors as unknown[]) : [])];
  return inner.some((each) => isStorageFailure(each, depth + 1));
}

function isStorageCode(code: string): boolean {
  return CONNECTION_CODES.has(code) || DISK_CODES.has(code) || SERVER_CODES.test(code);
}
