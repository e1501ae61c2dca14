import type { Logger } from 'pino';
import { describeFailure } from '../observability/describe-failure';
import type { Metrics } from '../observability/metrics';
import { backOffMs } from './back-off';
import { pause } from './pause';

/** One round of background work; true when there is more to do at once. Ends early when the signal aborts. */
export type Round = (stopping: AbortSignal) => Promise<boolean>;

/**
 * Repeats a round: at once while it reports more to do, else after a pause or when rung. A round that fails is
 * logged, counted and repeated after a growing pause, which no bell shortens: an outage must not become a storm.
 */
export class Loop {
  private readonly stopping = new AbortController();
  private bell = new AbortController();
  private failures = 0;
  private done: Promise<void> = Promise.resolve();

  constructor(
    private readonly name: string,
    private readonly everyMs: number,
    private readonly round: Round,
    private readonly around: { readonly logger: Logger; readonly metrics: Metrics },
  ) {}

  start(): void {
    this.done = this.run();
  }

  /** There is something to do: the next round comes without a pause. */
  ring(): void {
    this.bell.abort();
  }

  /** Lets the present round come to its end and starts no other. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.ring();
    await this.done;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      this.bell = new AbortController();
      if (await this.succeeded()) continue;
      if (this.failures > 0) await pause(backOffMs(this.failures), signal);
      else await pause(this.everyMs, this.bell.signal);
    }
  }

  /** Whether the next round follows at once. */
  private async succeeded(): Promise<boolean> {
    try {
      const more = await this.round(this.stopping.signal);
      if (this.failures > 0) this.around.logger.info({ loop: this.name }, 'works again');
      this.failures = 0;
      return more;
    } catch (error) {
      this.failures += 1;
      this.around.metrics.roundsFailed.inc({ loop: this.name });
      const { name: loop, failures } = this;
      this.around.logger.warn(
        { loop, failures, failure: describeFailure(error) },
        'a round failed; it is repeated',
      );
      return false;
    }
  }
}
