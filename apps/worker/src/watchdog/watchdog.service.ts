import type { WatchdogConfig } from '@suqiu/config';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { inParallel } from '../loop/in-parallel';
import { Loop } from '../loop/loop';
import type { Metrics } from '../observability/metrics';
import { REPAIRED } from '../reconciler/finding';
import type { ProcessCheck } from '../reconciler/process-check';
import type { LivingState, ProcessKind } from '../temporal/process-kind';
import type { FindOverdue, Overdue } from './overdue';

/** Rows looked at in a round. After an outage thousands are overdue and being worked off: those must not be slowed. */
const LOOKED_AT = 100;
const PARALLEL = 4;

/** What is watched: a kind of row, how overdue ones are found, and how one is compared with its process. */
export interface Watched<State extends LivingState> {
  readonly kind: ProcessKind<State>;
  readonly findOverdue: FindOverdue;
  readonly check: ProcessCheck<State>;
}

/**
 * Asks PostgreSQL, not the processes, whether a deadline has passed without anything happening. Normally finds nothing.
 * What it finds gets a process that follows the row, if the one that should have acted is gone or has another past.
 */
export class Watchdog<State extends LivingState> {
  private readonly loop: Loop;

  constructor(
    private readonly database: DataSource,
    private readonly watched: Watched<State>,
    private readonly config: WatchdogConfig,
    private readonly around: { readonly logger: Logger; readonly metrics: Metrics },
  ) {
    this.loop = new Loop(`watchdog of ${watched.kind.name}s`, config.everyMs, () => this.round(), around);
  }

  start(): void {
    this.loop.start();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  private async round(): Promise<boolean> {
    const overdue = await this.watched.findOverdue(this.database, this.config.graceMs, LOOKED_AT);
    await inParallel(overdue, PARALLEL, (found) => this.lookAt(found));
    return false;
  }

  private async lookAt({ id, clocks, overdueMs }: Overdue): Promise<void> {
    const { check, kind } = this.watched;
    const finding = await check.content(id);
    if (REPAIRED.includes(finding)) await check.repair(id, finding);
    this.around.metrics.watchdogFound.inc({ process: kind.name, finding });
    this.around.logger.warn(
      { process: kind.name, id, clocks, overdueMs: Math.round(overdueMs), finding },
      'a clock is overdue and unmarked',
    );
  }
}
