import { simulateByCommand } from '@suqiu/simulate';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Burst } from '../intake/burst';

const LOOK_EVERY_MS = 500;
/** What stays open has a process each; more would measure Temporal, not figures. */
const OPEN = 500;
/** So many cases are simulated at most in one go; of more cases each stands for several. */
const MOST_SIMULATED = 10_000;

/** The bench has a stack of its own, which is kept; it can only grow. */
export class StockTooLargeError extends Error {
  constructor(found: number, wanted: number) {
    super(
      `The stock holds ${found} simulated cases already, more than ${wanted}. Empty it: SUQIU_HOME=.suqiu/bench-metrics npm run reset`,
    );
    this.name = 'StockTooLargeError';
  }
}

/** The simulated cases on which figures are measured. */
export class CaseStock {
  constructor(
    private readonly pool: Pool,
    private readonly burst: Burst,
  ) {}

  /** Loads what is missing, tells how long it took, and waits until nothing is left to be done about it. */
  async growTo(cases: number): Promise<void> {
    const begin = performance.now();
    const before = await this.present();
    if (before > cases) throw new StockTooLargeError(before, cases);
    for (let present = before; present < cases; present = await this.present()) {
      const copies = Math.ceil((cases - present) / MOST_SIMULATED);
      const whole = Math.floor((cases - present) / copies) * copies;
      // Another stock is another past: its seed is where it begins.
      const args = ['--cases', String(whole), '--copies', String(copies), '--seed', String(present + 1)];
      if ((await simulateByCommand([...args, '--open', String(OPEN), '--again'])) !== 0)
        throw new Error('The stock could not be simulated.');
    }
    const seconds = (performance.now() - begin) / 1000;
    console.log(`${cases} cases: ${cases - before} loaded in ${seconds.toFixed(0)} s, ${await this.size()}`);
    await this.burst.untilWorkedOff();
    await this.untilCounted();
    await this.pool.query('VACUUM (ANALYZE) metric_cells, metric_facts, grievances');
    await this.pool.query('ANALYZE');
  }

  /** Waits until the figures have followed everything that is recorded. */
  async untilCounted(): Promise<void> {
    while ((await this.count('SELECT count(*)::int AS n FROM metric_queue')) > 0) await pause(LOOK_EVERY_MS);
  }

  /** How many cases there are. */
  present(): Promise<number> {
    return this.count(`SELECT count(*)::int AS n FROM grievances WHERE case_no LIKE 'MN%'`);
  }

  private async size(): Promise<string> {
    const { rows } = await this.pool.query<{ size: string }>(
      'SELECT pg_size_pretty(pg_database_size(current_database())) AS size',
    );
    return rows[0]?.size ?? '';
  }

  private async count(sql: string): Promise<number> {
    const { rows } = await this.pool.query<{ n: number }>(sql);
    return rows[0]?.n ?? 0;
  }
}
