import type { OutboxMessage } from './outbox-messages';

/** A way of telling people something. Delivery is at least once: a channel tells repeats apart by the message's id. */
export interface NoticeChannel {
  /** Rejects when the message could not be handed over; it is tried again later. */
  deliver(message: OutboxMessage): Promise<void>;
}
