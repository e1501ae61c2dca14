import type { WatchdogConfig } from '@suqiu/config';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { inParallel } from '../loop/in-parallel';
import { Loop } from '../loop/loop';
import type { Metrics } from '../observability/metrics';
import type { CaseCheck } from '../reconciler/case-check';
import { REPAIRED } from '../reconciler/finding';
import { overdueCases, type OverdueCase } from './overdue-clocks';

/** Cases looked at in a round. After an outage thousands are overdue and being worked off: those must not be slowed. */
const LOOKED_AT = 100;
const PARALLEL = 4;

/**
 * Asks PostgreSQL, not the processes, whether a deadline has passed without anything happening. Normally finds nothing.
 * What it finds gets a process that follows the row, if the one that should have acted is gone or has another past.
 */
export class Watchdog {
  private readonly loop: Loop;

  constructor(
    private readonly database: DataSource,
    private readonly check: CaseCheck,
    private readonly config: WatchdogConfig,
    private readonly around: { readonly logger: Logger; readonly metrics: Metrics },
  ) {
    this.loop = new Loop('watchdog', config.everyMs, () => this.round(), around);
  }

  start(): void {
    this.loop.start();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  private async round(): Promise<boolean> {
    const overdue = await overdueCases(this.database, this.config.graceMs, LOOKED_AT);
    await inParallel(overdue, PARALLEL, (found) => this.lookAt(found));
    return false;
  }

  private async lookAt({ id, clocks, overdueMs }: OverdueCase): Promise<void> {
    const finding = await this.check.content(id);
    if (REPAIRED.includes(finding)) await this.check.repair(id, finding);
    this.around.metrics.watchdogFound.inc({ finding });
    this.around.logger.warn(
      { grievanceId: id, clocks, overdueMs: Math.round(overdueMs), finding },
      'a clock is overdue and unmarked',
    );
  }
}
