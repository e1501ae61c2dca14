/**
 * A POST that the driver sent until somebody answered: one line of its own ledger. `status` 0: nobody answered until
 * patience ended, so whether it took effect is not known.
 */
export interface AskedRequest {
  readonly key: string;
  /** `file`, `draft`, or the command's name in the address, e.g. `submit-result`. */
  readonly what: string;
  /** What it is given to; null for a filing or a draft: its answer names the case or whistle. */
  readonly subject: 'case' | 'whistle';
  readonly caseNo: string | null;
  readonly whistleNo: string | null;
  /** Milliseconds since 1970. */
  readonly askedAt: number;
  readonly answeredAt: number;
  /** How often it was sent, always with the same key. */
  readonly tries: number;
  readonly status: number;
  readonly answer: {
    readonly caseNo?: string;
    readonly whistleNo?: string;
    readonly seq?: number;
    readonly status?: string;
    readonly promisedAt?: string | null;
    readonly code?: string;
  };
}

/** A command on a case, or on a whistle. */
export function isCommandOn(subject: AskedRequest['subject'], asked: AskedRequest): boolean {
  return asked.subject === subject && asked.what !== 'file' && asked.what !== 'draft';
}

/** Whether the server said that it did what was asked. */
export function isAcknowledged({ status }: AskedRequest): boolean {
  return status >= 200 && status < 300;
}
