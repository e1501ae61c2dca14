import { ChannelListener } from '@suqiu/entities';
import type { DataSource } from 'typeorm';
import type { StoredRules } from './stored-rules';

/** The channel on which every process hears that the rules have changed. */
export const RULES_CHANNEL = 'rules_changed';

/** A notification that was lost is made up for by looking; one statement over two small tables. */
const LOOK_EVERY_MS = 3_000;

/**
 * Keeps the rules in hand as new as those in storage: by notification at once, and by looking every few seconds.
 * A look that fails is told and repeated; the rules in hand stay in force.
 */
export class RulesWatch {
  private readonly listener: ChannelListener;
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly rules: StoredRules,
    private readonly onFailure: (error: unknown) => void,
  ) {
    const { options } = dataSource;
    const url = 'url' in options && typeof options.url === 'string' ? options.url : '';
    this.listener = new ChannelListener(url, RULES_CHANNEL, () => void this.look());
  }

  start(): void {
    this.timer = setInterval(() => void this.look(), LOOK_EVERY_MS);
    this.timer.unref();
    void this.look();
  }

  async stop(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
    await this.looking;
    await this.listener.close();
  }

  private look(): Promise<void> {
    this.looking ??= this.lookNow().finally(() => {
      this.looking = null;
    });
    return this.looking;
  }

  private async lookNow(): Promise<void> {
    try {
      await this.listener.listen();
      await this.rules.refresh(this.dataSource);
    } catch (error) {
      this.onFailure(error);
    }
  }
}
