import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Cursor } from '../cases/cursor';

/** A message that has not been delivered. Its content stays in storage. */
export interface OutboxRow {
  readonly id: string;
  readonly topic: string;
  readonly createdAt: Date;
  readonly nextTryAt: Date;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly sortMicros: string;
}

/** How many messages of a topic wait. */
export interface OutboxCount {
  readonly topic: string;
  readonly waiting: number;
  /** Of these, tried in vain. */
  readonly failed: number;
  readonly oldestAt: Date;
}

const AFTER = `(o.available_at, o.id) > (to_timestamp(0) + $3::bigint * interval '1 microsecond', $4::uuid)`;

/** Reads what is to be handed over and is not yet. */
@Injectable()
export class OutboxQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  counts(): Promise<OutboxCount[]> {
    return this.database.query<OutboxCount[]>(
      `SELECT topic, count(*)::integer AS waiting, count(last_error)::integer AS failed, min(created_at) AS "oldestAt"
       FROM outbox WHERE delivered_at IS NULL GROUP BY topic ORDER BY topic`,
    );
  }

  /** Whoever is tried next first. */
  page(failedOnly: boolean, after: Cursor | null, limit: number): Promise<OutboxRow[]> {
    return this.database.query<OutboxRow[]>(
      `SELECT o.id, o.topic, o.created_at AS "createdAt", o.available_at AS "nextTryAt", o.attempts,
         o.last_error AS "lastError", (extract(epoch FROM o.available_at) * 1000000)::bigint::text AS "sortMicros"
       FROM outbox o
       WHERE o.delivered_at IS NULL AND (NOT $2::boolean OR o.last_error IS NOT NULL)
         AND ($3::bigint IS NULL OR ${AFTER})
       ORDER BY o.available_at, o.id LIMIT $1`,
      [limit, failedOnly, after?.micros ?? null, after?.id ?? null],
    );
  }
}
