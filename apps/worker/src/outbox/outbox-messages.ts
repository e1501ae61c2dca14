import type { DataSource } from 'typeorm';

/** A message that waits for delivery. */
export interface OutboxMessage {
  readonly id: string;
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Which try this is, from 1. */
  readonly attempts: number;
}

/** First pause before another try; doubled with each, up to an hour. */
const FIRST_PAUSE_S = 10;
const DOUBLINGS = 8;

/** Taking a message postpones it: if this worker dies, another delivers it after the pause. */
const TAKE = `
UPDATE outbox o SET attempts = attempts + 1,
       available_at = now() + ${FIRST_PAUSE_S} * power(2, least(attempts, ${DOUBLINGS})) * interval '1 second'
 WHERE id IN (SELECT id FROM outbox WHERE delivered_at IS NULL AND available_at <= now()
               ORDER BY available_at, id LIMIT $1 FOR UPDATE SKIP LOCKED)
RETURNING id, topic, payload, attempts`;

/** The outbox as its deliverers see it. Any number of workers share it. */
export class OutboxMessages {
  constructor(private readonly database: DataSource) {}

  async take(count: number): Promise<OutboxMessage[]> {
    const [rows] = await this.database.query<[OutboxMessage[], number]>(TAKE, [count]);
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
