/** What a log, and the history of a process, may say of an error. */
export interface FailureDescription {
  readonly name: string;
  readonly code: string | undefined;
  readonly at: string | undefined;
  readonly cause: FailureDescription | undefined;
}

const DEEPEST_CAUSE = 3;
const SHOWN_FRAMES = 4;

/**
 * Name, code and place of an error. Messages stay out: those of the database repeat values, and values may be
 * somebody's name or phone.
 */
export function describeFailure(error: unknown, depth = 0): FailureDescription | undefined {
  if (!(error instanceof Error) || depth > DEEPEST_CAUSE) return undefined;
  const { code, driverError } = error as { code?: unknown; driverError?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    code: typeof code === 'string' || typeof code === 'number' ? String(code) : undefined,
    at: frames
      .slice(0, SHOWN_FRAMES)
      .map((line) => line.trim())
      .join(' < '),
    cause: describeFailure(error.cause ?? driverError, depth + 1),
  };
}

/** The same in one line, e.g. `QueryFailedError 57P01`. */
export function nameFailure(error: unknown): string {
  const failure = describeFailure(error);
  if (!failure) return typeof error;
  return [failure.name, failure.code ?? failure.cause?.code].filter(Boolean).join(' ');
}
