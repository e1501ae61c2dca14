import { types } from 'node:util';

/** What a log may say of an error. */
export interface FailureDescription {
  readonly name: string;
  readonly code: string | undefined;
  readonly at: string | undefined;
  readonly cause: FailureDescription | undefined;
}

/**
 * Name, code and place of an error for the log. Messages stay out: those of the database and of JSON parsers repeat
 * values, and values may be somebody's name or phone.
 */
export function describeFailure(error: unknown, depth = 0): FailureDescription | undefined {
  if (!isError(error) || depth > 3) return undefined;
  const code = (error as { code?: unknown }).code;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    code: typeof code === 'string' ? code : undefined,
    at: frames
      .slice(0, 4)
      .map((line) => line.trim())
      .join(' < '),
    cause: describeFailure(error.cause ?? (error as { driverError?: unknown }).driverError, depth + 1),
  };
}

/** Errors of Node itself are no instances of our `Error` where code runs in a context of its own. */
function isError(error: unknown): error is Error {
  return error instanceof Error || types.isNativeError(error);
}
