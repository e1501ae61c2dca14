/** How long news must have ceased, and for how long at most they are waited out, in milliseconds. */
export interface LullTimes {
  readonly quietMs: number;
  readonly atMostMs: number;
}

/** Calls back once news have ceased for a while, or have gone on for too long; once for each run of news. */
export class Lull {
  private quiet: NodeJS.Timeout | null = null;
  private limit: NodeJS.Timeout | null = null;

  constructor(
    private readonly times: LullTimes,
    private readonly onLull: () => void,
  ) {}

  /** There is news: the wait for quiet begins anew, the longest wait does not. */
  news(): void {
    if (this.quiet !== null) clearTimeout(this.quiet);
    this.quiet = setTimeout(() => this.reached(), this.times.quietMs);
    this.limit ??= setTimeout(() => this.reached(), this.times.atMostMs);
  }

  /** Forgets what is waited for. */
  stop(): void {
    if (this.quiet !== null) clearTimeout(this.quiet);
    if (this.limit !== null) clearTimeout(this.limit);
    this.quiet = null;
    this.limit = null;
  }

  private reached(): void {
    this.stop();
    this.onLull();
  }
}
