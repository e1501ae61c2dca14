import type { ReconcilerConfig } from '@suqiu/config';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { Loop } from '../loop/loop';
import { oneAtATime } from '../loop/one-at-a-time';
import type { Metrics } from '../observability/metrics';
import type { Reconciliation, ReconcileReport } from './reconciliation';

/** Any number will do, as long as nothing else in the database locks by it. */
const ROUND_LOCK = 7_318_004;
const LOGGED_IDS = 20;

/**
 * Compares cases and processes when the worker starts, and again at each interval. Of several workers one at a time
 * does it.
 */
export class Reconciler {
  private readonly loop: Loop;

  constructor(
    private readonly database: DataSource,
    private readonly reconciliation: Reconciliation,
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
    const report = await oneAtATime(this.database, ROUND_LOCK, () =>
      this.reconciliation.run({ deep: false, stopping }),
    );
    if (report !== null) this.tell(report);
    return false;
  }

  private tell({ openCases, openProcesses, cases }: ReconcileReport): void {
    const { logger, metrics } = this.around;
    for (const [finding, ids] of cases) {
      metrics.reconcilerFound.inc({ finding }, ids.length);
      logger.warn(
        { finding, count: ids.length, cases: ids.slice(0, LOGGED_IDS) },
        'cases and processes differed',
      );
    }
    logger.info({ openCases, openProcesses }, 'cases and processes compared');
  }
}
