import type { ReconcilerConfig } from '@suqiu/config';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { Loop } from '../loop/loop';
import { oneAtATime } from '../loop/one-at-a-time';
import type { Metrics } from '../observability/metrics';
import type { ReconcileOptions, ReconcileReport } from './reconciliation';

/** Any number will do, as long as nothing else in the database locks by it. */
const ROUND_LOCK = 7_318_004;
const LOGGED_IDS = 20;

/** A comparison of the rows of one kind with their processes. */
export interface Comparison {
  run(options: ReconcileOptions): Promise<ReconcileReport>;
}

/**
 * Compares rows and processes when the worker starts, and again at each interval. Of several workers one at a time
 * does it.
 */
export class Reconciler {
  private readonly loop: Loop;

  constructor(
    private readonly database: DataSource,
    private readonly comparisons: readonly Comparison[],
    config: ReconcilerConfig,
    private readonly around: { readonly logger: Logger; readonly metrics: Metrics },
  ) {
    this.loop = new Loop('reconciler', config.everyMs, (stopping) => this.round(stopping), around);
  }

  start(): void {
    this.loop.start();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  private async round(stopping: AbortSignal): Promise<boolean> {
    await oneAtATime(this.database, ROUND_LOCK, async () => {
      for (const comparison of this.comparisons) this.tell(await comparison.run({ deep: false, stopping }));
    });
    return false;
  }

  private tell({ process, openRows, openProcesses, found }: ReconcileReport): void {
    const { logger, metrics } = this.around;
    for (const [finding, ids] of found) {
      metrics.reconcilerFound.inc({ process, finding }, ids.length);
      logger.warn(
        { process, finding, count: ids.length, ids: ids.slice(0, LOGGED_IDS) },
        'rows and processes differed',
      );
    }
    logger.info({ process, openRows, openProcesses }, 'rows and processes compared');
  }
}
