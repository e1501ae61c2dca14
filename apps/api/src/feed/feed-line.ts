import { ChannelListener } from '@suqiu/entities';
import { RECORDED_CHANNEL } from '@suqiu/ledger';

/** How soon a connection that broke is opened anew; asking costs nothing while it is open. */
const LOOK_EVERY_MS = 1_000;

/** What somebody on the line is told. */
export interface FeedLineEars {
  readonly onNews: (payload: string) => void;
  /** The connection is there anew: what was told before it was not heard. */
  readonly onGap: () => void;
  readonly onFailure: (error: unknown) => void;
}

/** The one connection on which this process hears of steps. It is opened anew for as long as the process runs. */
export class FeedLine {
  private readonly listener: ChannelListener;
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;

  constructor(
    url: string,
    private readonly ears: FeedLineEars,
  ) {
    this.listener = new ChannelListener(url, RECORDED_CHANNEL, ears.onNews);
  }

  start(): void {
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS);
    this.timer.unref();
    this.look();
  }

  async stop(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    await this.looking;
    await this.listener.close();
  }

  private look(): void {
    this.looking ??= this.listener
      .listen()
      .then((opened) => (opened ? this.ears.onGap() : undefined), this.ears.onFailure)
      .finally(() => {
        this.looking = null;
      });
  }
}
