/** Technical limits of the HTTP edge. They protect the service and say nothing about how cases are handled. */
export interface ApiLimits {
  /** How long a command may wait for its outcome before the answer is `command.pending`. */
  readonly commandWaitMs: number;
  /** What `Retry-After` says with `command.pending`. */
  readonly commandRetrySeconds: number;
  readonly sessionHours: number;
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
  /** How often the feed says that it is there, and looks whether those who follow it still may. */
  readonly feedHeartbeatMs: number;
  /** What may wait for one who follows the feed and does not read; who has more is cut off, and catches up by itself. */
  readonly feedBufferBytes: number;
  /** How many feeds one session may follow; with one more the oldest ends. */
  readonly feedsPerSession: number;
}

export const API_LIMITS: ApiLimits = {
  commandWaitMs: 5_000,
  commandRetrySeconds: 2,
  sessionHours: 12,
  bodyBytes: 256 * 1024,
  checkInBodyBytes: 1_536 * 1024,
  clockSkewMs: 5 * 60_000,
  wrongAttempts: 10,
  wrongAttemptsWindowMs: 5 * 60_000,
  drainMs: 7_000,
  feedHeartbeatMs: 20_000,
  feedBufferBytes: 64 * 1024,
  feedsPerSession: 12,
};

/** Injection token of {@link ApiLimits}. */
export const LIMITS = Symbol('ApiLimits');
