import { ProblemCode, PROBLEM_KINDS } from './problem-catalogue';

/** One thing that is wrong with one field. `field` is a path such as `petitioner.phone`. */
export interface FieldProblem {
  readonly field: string;
  /** Stable name of the rule that the field breaks, e.g. `maxLength`. */
  readonly code: string;
  /** Said to a person. */
  readonly message: string;
}

/** What a problem may carry besides its code: facts for the client, never personal data. */
export interface ProblemOptions {
  /** The domain's own code where a rule refused; else the code of the kind. */
  readonly code?: string;
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Sent as `Retry-After`, in seconds. */
  readonly retryAfterSeconds?: number;
  readonly cause?: unknown;
}

/** An answer that is not a success (RFC 9457). Thrown anywhere in a request, written once by the filter. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly FieldProblem[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds: number | undefined;

  constructor(kindCode: ProblemCode, options: ProblemOptions = {}) {
    super(options.code ?? kindCode, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'Problem';
    const kind = PROBLEM_KINDS[kindCode];
    this.code = options.code ?? kindCode;
    this.status = kind.status;
    this.title = kind.title;
    this.detail = options.detail ?? kind.detail;
    this.errors = options.errors ?? [];
    this.facts = options.facts ?? {};
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
