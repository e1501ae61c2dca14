import { Client, Connection } from '@temporalio/client';
import { Pool } from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { untilArmed } from './bare-temporal';

const LOOK_EVERY_MS = 200;

/** Tells how fast the relay works off what waits, from storage and the server themselves. */
export class Burst {
  private constructor(
    private readonly pool: Pool,
    private readonly connection: Connection,
  ) {}

  static async watch(database: string, temporal: string): Promise<Burst> {
    return new Burst(
      new Pool({ connectionString: database, max: 2 }),
      await Connection.connect({ address: temporal }),
    );
  }

  /** Cases that have no process yet. */
  async waiting(): Promise<number> {
    const answer = await this.pool.query<{ waiting: number }>(
      'SELECT count(*)::int AS waiting FROM grievances WHERE process_started_at IS NULL AND NOT ended',
    );
    return answer.rows[0]?.waiting ?? 0;
  }

  /** Waits until every case has a process whose first task is done. */
  async untilWorkedOff(): Promise<void> {
    while ((await this.waiting()) > 0) await pause(LOOK_EVERY_MS);
    const newest = await this.pool.query<{ id: string }>(
      'SELECT id FROM grievances WHERE NOT ended ORDER BY process_started_at DESC LIMIT 50',
    );
    const client = new Client({ connection: this.connection });
    for (const { id } of newest.rows) await untilArmed(client, `grievance/${id}`);
  }

  async close(): Promise<void> {
    await this.pool.end();
    await this.connection.close();
  }
}
