/**
 * A POST that the driver sent until somebody answered: one line of its own ledger. `status` 0: nobody answered until
 * patience ended, so whether it took effect is not known.
 */
export interface AskedRequest {
  readonly key: string;
  /** `file`, or the command's name in the address, e.g. `submit-result`. */
  readonly what: string;
  /** Null for a filing: its answer names the case. */
  readonly caseNo: string | null;
  /** Milliseconds since 1970. */
  readonly askedAt: number;
  readonly answeredAt: number;
  /** How often it was sent, always with the same key. */
  readonly tries: number;
  readonly status: number;
  readonly answer: {
    readonly caseNo?: string;
    readonly seq?: number;
    readonly status?: string;
    readonly promisedAt?: string | null;
    readonly code?: string;
  };
}

/** Whether the server said that it did what was asked. */
export function isAcknowledged({ status }: AskedRequest): boolean {
  return status >= 200 && status < 300;
}
