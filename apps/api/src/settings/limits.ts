/** Technical limits of the HTTP edge. They protect the service and say nothing about how cases are handled. */
export interface ApiLimits {
  /** How long a command may wait for its outcome before the answer is `command.pending`. */
  readonly commandWaitMs: number;
  /** What `Retry-After` says with `command.pending`. */
  readonly commandRetrySeconds: number;
  readonly sessionHours: number;
  /** How long a password that an administrator gave lets its owner in to replace it. */
  readonly oncePasswordHours: number;
  readonly bodyBytes: number;
  /** The same for reporting in, which may bring a photo as base 64. */
  readonly checkInBodyBytes: number;
  /** How far a client's clock may be ahead of ours before what it reports lies in the future. */
  readonly clockSkewMs: number;
  /** Wrong passwords or tracking codes allowed per name and address before a pause. */
  readonly wrongAttempts: number;
  readonly wrongAttemptsWindowMs: number;
  /** How long requests that are under way may still take when the process is told to stop: more than a command waits. */
  readonly drainMs: number;
}

export const API_LIMITS: ApiLimits = {
  commandWaitMs: 5_000,
  commandRetrySeconds: 2,
  sessionHours: 12,
  oncePasswordHours: 72,
  bodyBytes: 256 * 1024,
  checkInBodyBytes: 1_536 * 1024,
  clockSkewMs: 5 * 60_000,
  wrongAttempts: 10,
  wrongAttemptsWindowMs: 5 * 60_000,
  drainMs: 7_000,
};

/** Injection token of {@link ApiLimits}. */
export const LIMITS = Symbol('ApiLimits');
