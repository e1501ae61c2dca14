import type { CASE_REPORT_TOPIC, NOTICE_TOPIC } from '@suqiu/ledger';
import type { DataSource } from 'typeorm';

/** What the outbox carries. */
export type OutboxTopic = typeof NOTICE_TOPIC | typeof CASE_REPORT_TOPIC;

/** A message that waits for delivery. */
export interface OutboxMessage {
  readonly id: string;
  readonly topic: OutboxTopic;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Which try this is, from 1. */
  readonly attempts: number;
}

/** How the messages of a topic are handed out. */
export interface TopicRules {
  readonly topic: OutboxTopic;
  /** Whether a message waits until those before it with the same key are delivered. */
  readonly inOrder: boolean;
  /** How often the pause between two tries, ten seconds at first, is doubled. */
  readonly doublings: number;
}

const FIRST_PAUSE_S = 10;

const NOTHING_BEFORE = `
AND NOT EXISTS (SELECT 1 FROM outbox b WHERE b.topic = o.topic AND b.key = o.key AND b.position < o.position
  AND b.delivered_at IS NULL)`;

/** The messages of one topic as their deliverers see them. Any number of workers share them. */
export class OutboxMessages {
  constructor(
    private readonly database: DataSource,
    private readonly rules: TopicRules,
  ) {}

  get topic(): OutboxTopic {
    return this.rules.topic;
  }

  /** Taking a message postpones it: if this worker dies, another delivers it after the pause. */
  async take(count: number): Promise<OutboxMessage[]> {
    const { topic, inOrder, doublings } = this.rules;
    const [rows] = await this.database.query<[OutboxMessage[], number]>(
      `UPDATE outbox SET attempts = attempts + 1,
              available_at = now() + ${FIRST_PAUSE_S} * power(2, least(attempts, $2)) * interval '1 second'
        WHERE id IN (SELECT o.id FROM outbox o
                      WHERE o.delivered_at IS NULL AND o.available_at <= now() AND o.topic = '${topic}'
                        ${inOrder ? NOTHING_BEFORE : ''}
                      ORDER BY o.available_at, o.id LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING id, topic, payload, attempts`,
      [count, doublings],
    );
    return rows;
  }

  async markDelivered(ids: readonly string[]): Promise<void> {
    await this.database.query(
      'UPDATE outbox SET delivered_at = now(), last_error = NULL WHERE id = ANY($1::uuid[])',
      [ids],
    );
  }

  /** `failure` is a name or code, as words of a channel may repeat those of people. */
  async markFailed(id: string, failure: string): Promise<void> {
    await this.database.query('UPDATE outbox SET last_error = $2 WHERE id = $1', [id, failure]);
  }
}
