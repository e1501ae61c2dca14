/** A field that the server did not accept, e.g. `petitioner.phone`. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** The body of an answer of type `application/problem+json` (RFC 9457). */
export interface ProblemDetails {
  readonly code: string;
  readonly status: number;
  readonly title?: string;
  readonly detail?: string;
  readonly instance?: string;
  readonly errors?: readonly FieldProblem[];
  readonly [fact: string]: unknown;
}

/** The server refused a request and says why. */
export class ProblemError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(
    readonly request: string,
    readonly details: ProblemDetails,
  ) {
    const fields = (details.errors ?? []).map(({ field, code }) => `${field} (${code})`);
    super(
      `${request}: ${details.status} ${details.code}${fields.length > 0 ? `: ${fields.join(', ')}` : ''}`,
    );
    this.name = 'ProblemError';
    this.code = details.code;
    this.status = details.status;
  }
}

/** No answer came: the server is away, or the connection broke. Whether the request took effect is not known. */
export class UnansweredError extends Error {
  constructor(
    readonly request: string,
    cause: unknown,
  ) {
    super(`${request}: no answer`, { cause });
    this.name = 'UnansweredError';
  }
}

/** The details in an answer that is an error; an answer without them gets the code `http.<status>`. */
export async function readProblem(answer: Response): Promise<ProblemDetails> {
  const body = await answer.text();
  try {
    const details = JSON.parse(body) as Partial<ProblemDetails>;
    if (typeof details.code === 'string') return { ...details, code: details.code, status: answer.status };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return { code: `http.${answer.status}`, status: answer.status };
}
