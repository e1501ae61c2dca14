/** Limits of photos and documents. */
export interface AttachmentLimits {
  /** The largest file, before it is looked into. */
  readonly fileBytes: number;
  /** The largest piece of an upload. */
  readonly pieceBytes: number;
  /** Files that one command or report may bring, and that a case may have. */
  readonly perCommand: number;
  readonly perCase: number;
  /** What may be begun from one address or by one member of staff within a while. */
  readonly perUploader: number;
  readonly bytesPerUploader: number;
  readonly uploaderWindowMs: number;
  /** How long an upload waits for its last byte, and then for its case. */
  readonly unboundMs: number;
  readonly sweepMs: number;
  /** The largest picture that is read, in pixels; the longest edge of one that is kept, and of its small one; how long drawing may take. */
  readonly pixels: number;
  readonly longestEdge: number;
  readonly smallEdge: number;
  readonly pictureSeconds: number;
  /** Pictures that may wait for their turn in one process. */
  readonly waitingPictures: number;
}

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
  /** How often the feed says that it is there, and looks whether those who follow it still may. */
  readonly feedHeartbeatMs: number;
  /** What may wait for one who follows the feed and does not read; who has more is cut off, and catches up by itself. */
  readonly feedBufferBytes: number;
  /** How many feeds one session may follow; with one more the oldest ends. */
  readonly feedsPerSession: number;
  /** How long all screens of an organisation are shown the same figures, and how often each of them asks. */
  readonly screenFreshMs: number;
  readonly screenRefreshSeconds: number;
  readonly bulk: BulkLimits;
  readonly attachments: AttachmentLimits;
}

/** How commands to many cases at once are worked off. */
export interface BulkLimits {
  /** Cases of one bulk action. */
  readonly mostCases: number;
  /** Commands under way at once in one process, so that people who wait for theirs are not held up. */
  readonly atOnce: number;
  /** How long nobody else takes a row: more than a command waits. */
  readonly leaseMs: number;
  /** How often a process looks for rows that another one left. */
  readonly everyMs: number;
  /** A row whose outcome nobody could say so often waits for somebody to resume it. */
  readonly attempts: number;
  /** How long it rests before it is tried again. */
  readonly retryMs: number;
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
  feedHeartbeatMs: 20_000,
  feedBufferBytes: 64 * 1024,
  feedsPerSession: 12,
  screenFreshMs: 8_000,
  screenRefreshSeconds: 10,
  bulk: {
    mostCases: 10_000,
    atOnce: 4,
    leaseMs: 30_000,
    everyMs: 2_000,
    attempts: 5,
    retryMs: 10_000,
  },
  attachments: {
    fileBytes: 10 * 1024 * 1024,
    pieceBytes: 1024 * 1024,
    perCommand: 9,
    perCase: 100,
    perUploader: 60,
    bytesPerUploader: 200 * 1024 * 1024,
    uploaderWindowMs: 60 * 60_000,
    unboundMs: 24 * 60 * 60_000,
    sweepMs: 10 * 60_000,
    pixels: 50_000_000,
    longestEdge: 2_560,
    smallEdge: 480,
    pictureSeconds: 10,
    waitingPictures: 8,
  },
};

/** Injection token of {@link ApiLimits}. */
export const LIMITS = Symbol('ApiLimits');
