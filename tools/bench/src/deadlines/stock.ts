import type { Pool } from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { quantile } from '../measure';
import { URGENCY } from './deadline-reports';
import { drainOf, type Drain, type Fired } from './drain';

const LOOK_EVERY_MS = 250;

/** The cases as storage has them. */
export class Stock {
  constructor(private readonly pool: Pool) {}

  async open(): Promise<number> {
    return this.count('SELECT count(*)::int AS n FROM grievances WHERE NOT ended');
  }

  /** Open cases that count in working days: a day of rest moves them. */
  async movable(): Promise<number> {
    return this.count(
      `SELECT count(*)::int AS n FROM grievances WHERE NOT ended AND urgency = '${URGENCY.moved}'`,
    );
  }

  /** Cases that have not followed a revision of the rules yet. */
  async behind(revision: number): Promise<number> {
    return this.count(
      'SELECT count(*)::int AS n FROM grievances WHERE NOT ended AND rule_revision < $1',
      revision,
    );
  }

  /** Cases that recorded that their clocks were counted out again for a revision. */
  async restated(revision: number): Promise<number> {
    return this.count(
      `SELECT count(*)::int AS n FROM grievance_events
        WHERE type = 'clocks_restated' AND (body ->> 'revision')::int = $1`,
      revision,
    );
  }

  async untilFollowed(revision: number): Promise<void> {
    while ((await this.behind(revision)) > 0) await pause(LOOK_EVERY_MS);
  }

  /**
   * Waits until every sign clock of the cases filed to fall due since an instant has fired, at most so long; what never
   * fired is missing in the drain.
   */
  async drained(
    since: Date,
    count: number,
    atMostMs: number,
  ): Promise<Drain & { readonly windowMs: number }> {
    const until = Date.now() + atMostMs;
    while ((await this.count(FIRED_COUNT, since)) < count && Date.now() < until) await pause(LOOK_EVERY_MS);
    const { rows } = await this.pool.query<Fired>(FIRED, [since]);
    const due = rows.map(({ dueAt }) => dueAt).sort((a, b) => a - b);
    return { ...drainOf(rows), windowMs: quantile(due, 1) - quantile(due, 0) };
  }

  private async count(sql: string, ...parameters: unknown[]): Promise<number> {
    const { rows } = await this.pool.query<{ n: number }>(sql, parameters);
    return rows[0]?.n ?? 0;
  }
}

/** The watched clocks: the time for signing of the cases that are there to fall due. */
const WATCHED = `sla_clocks c JOIN grievances g ON g.id = c.grievance_id
  WHERE g.urgency = '${URGENCY.due}' AND g.registered_at >= $1 AND c.kind = 'sign' AND c.breached_at IS NOT NULL`;

const FIRED_COUNT = `SELECT count(*)::int AS n FROM ${WATCHED}`;

const FIRED = `SELECT extract(epoch FROM c.due_at)::float8 * 1000 AS "dueAt",
  extract(epoch FROM c.breached_at)::float8 * 1000 AS "firedAt" FROM ${WATCHED}`;
