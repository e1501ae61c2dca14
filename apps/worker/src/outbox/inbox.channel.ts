import type { DeliveryChannel } from './delivery-channel.port';

/** The inbox inside the application: a notice stands in it from the transaction that caused it, nothing is left to do. */
export class InboxChannel implements DeliveryChannel {
  deliver(): Promise<void> {
    return Promise.resolve();
  }
}
