import type { OutboxConfig } from '@suqiu/config';
import type { ChannelListener } from '@suqiu/entities';
import type { Logger } from 'pino';
import { inParallel } from '../loop/in-parallel';
import { Loop } from '../loop/loop';
import { nameFailure } from '../observability/describe-failure';
import type { Metrics } from '../observability/metrics';
import type { DeliveryChannel } from './delivery-channel.port';
import type { OutboxMessage, OutboxMessages } from './outbox-messages';

/** How an outbox works: how much at a time, how much of it side by side, and how often it looks. */
export interface OutboxPace extends OutboxConfig {
  readonly parallel: number;
}

/** Hands the messages of one topic over to where they belong, at least once each. */
export class Outbox {
  private readonly loop: Loop;
  private bell: ChannelListener | null = null;

  constructor(
    private readonly messages: OutboxMessages,
    private readonly channel: DeliveryChannel,
    private readonly pace: OutboxPace,
    private readonly around: { readonly logger: Logger; readonly metrics: Metrics },
  ) {
    this.loop = new Loop(`outbox of ${messages.topic}`, pace.everyMs, () => this.round(), around);
  }

  /** Looks at once when it is told of new messages, and not only at its next round. */
  wokenBy(listen: (onNews: () => void) => ChannelListener): this {
    this.bell = listen(() => this.loop.ring());
    return this;
  }

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    await this.bell?.close();
  }

  /** True when there may be more: the batch was full, or what was delivered has let others come forward. */
  private async round(): Promise<boolean> {
    await this.bell?.listen();
    const messages = await this.messages.take(this.pace.batch);
    const delivered: string[] = [];
    await inParallel(messages, this.pace.parallel, async (message) => {
      if (await this.isDelivered(message)) delivered.push(message.id);
    });
    if (delivered.length > 0) await this.messages.markDelivered(delivered);
    return messages.length === this.pace.batch || delivered.length > 0;
  }

  private async isDelivered(message: OutboxMessage): Promise<boolean> {
    const { logger, metrics } = this.around;
    const { topic } = message;
    try {
      await this.channel.deliver(message);
      metrics.outboxDelivered.inc({ topic, outcome: 'delivered' });
      return true;
    } catch (error) {
      const failure = nameFailure(error);
      await this.messages.markFailed(message.id, failure);
      metrics.outboxDelivered.inc({ topic, outcome: 'failed' });
      logger.warn(
        { topic, messageId: message.id, attempts: message.attempts, failure },
        'a message was not delivered',
      );
      return false;
    }
  }
}
