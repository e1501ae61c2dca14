import { simulateByCommand } from '@suqiu/simulate';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Burst } from '../intake/burst';

const LOOK_EVERY_MS = 500;
/** What stays open has a process each; more would measure Temporal, not figures. */
const OPEN = 500;

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

  /** Simulates what is missing, and waits until nothing is left to be done about it. Answers with the seconds of loading. */
  async growTo(cases: number): Promise<number> {
    const present = await this.count(`SELECT count(*)::int AS n FROM grievances WHERE case_no LIKE 'MN%'`);
    if (present > cases) throw new StockTooLargeError(present, cases);
    const begin = performance.now();
    if (present < cases) {
      const missing = String(cases - present);
      // Another stock is another past: its seed is where it begins.
      const args = ['--cases', missing, '--seed', String(present + 1), '--open', String(OPEN), '--again'];
      if ((await simulateByCommand(args)) !== 0) throw new Error('The stock could not be simulated.');
    }
    const seconds = (performance.now() - begin) / 1000;
    await this.burst.untilWorkedOff();
    await this.untilCounted();
    await this.pool.query('VACUUM (ANALYZE) metric_cells, metric_facts, grievances');
    return seconds;
  }

  /** Waits until the figures have followed everything that is recorded. */
  async untilCounted(): Promise<void> {
    while ((await this.count('SELECT count(*)::int AS n FROM metric_queue')) > 0) await pause(LOOK_EVERY_MS);
  }

  private async count(sql: string): Promise<number> {
    const { rows } = await this.pool.query<{ n: number }>(sql);
    return rows[0]?.n ?? 0;
  }
}
