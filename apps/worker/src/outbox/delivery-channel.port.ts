import type { OutboxMessage } from './outbox-messages';

/** A way to whoever a message is for. Delivery is at least once: a channel tells repeats apart by the message itself. */
export interface DeliveryChannel {
  /** Rejects when the message could not be handed over; it is tried again later. */
  deliver(message: OutboxMessage): Promise<void>;
}
