import type { OutboxConfig } from '@suqiu/config';
import type { Logger } from 'pino';
import { Loop } from '../loop/loop';
import { nameFailure } from '../observability/describe-failure';
import type { Metrics } from '../observability/metrics';
import type { NoticeChannel } from './notice-channel.port';
import type { OutboxMessage, OutboxMessages } from './outbox-messages';

/** Hands the messages of recorded steps over to the outside, at least once each. */
export class Outbox {
  private readonly loop: Loop;

  constructor(
    private readonly messages: OutboxMessages,
    private readonly channel: NoticeChannel,
    private readonly config: OutboxConfig,
    private readonly around: { readonly logger: Logger; readonly metrics: Metrics },
  ) {
    this.loop = new Loop('outbox', config.everyMs, () => this.round(), around);
  }

  start(): void {
    this.loop.start();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  private async round(): Promise<boolean> {
    const messages = await this.messages.take(this.config.batch);
    const delivered: string[] = [];
    for (const message of messages) {
      if (await this.isDelivered(message)) delivered.push(message.id);
    }
    if (delivered.length > 0) await this.messages.markDelivered(delivered);
    return messages.length === this.config.batch;
  }

  private async isDelivered(message: OutboxMessage): Promise<boolean> {
    const { logger, metrics } = this.around;
    try {
      await this.channel.deliver(message);
      metrics.outboxDelivered.inc({ outcome: 'delivered' });
      return true;
    } catch (error) {
      const failure = nameFailure(error);
      await this.messages.markFailed(message.id, failure);
      metrics.outboxDelivered.inc({ outcome: 'failed' });
      logger.warn(
        { messageId: message.id, attempts: message.attempts, failure },
        'a message was not delivered',
      );
      return false;
    }
  }
}
