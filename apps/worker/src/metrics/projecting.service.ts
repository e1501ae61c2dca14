import type { ProjectorConfig } from '@suqiu/config';
import { metricLag, type MetricProjector } from '@suqiu/ledger';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { Loop } from '../loop/loop';
import type { Metrics } from '../observability/metrics';

/** What the work stands on. */
export interface ProjectingParts {
  readonly database: DataSource;
  readonly projector: MetricProjector;
}

/**
 * Lets the figures follow what is recorded: batch after batch while there is a queue, else at a short pause. Of several
 * workers one counts at a time, and another takes over where it ends.
 */
export class Projecting {
  private readonly loop: Loop;

  constructor(
    private readonly parts: ProjectingParts,
    private readonly config: ProjectorConfig,
    private readonly around: { readonly logger: Logger; readonly metrics: Metrics },
  ) {
    this.loop = new Loop('projector', config.everyMs, () => this.round(), around);
  }

  start(): void {
    this.loop.start();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  /** Counts one batch; true when there may be more. */
  private async round(): Promise<boolean> {
    const { metrics, logger } = this.around;
    // Also after a failure: a projector that cannot count is seen by what waits for it.
    const batch = await this.parts.projector.project(this.config.batch).finally(() => this.look());
    if (batch === null || batch.rows === 0) return false;
    metrics.figuresFollowed.inc(batch.rows);
    metrics.figuresRestated.inc(batch.restated);
    if (batch.restated > 0) logger.info({ changes: batch.restated }, 'published figures are restated');
    return batch.rows === this.config.batch;
  }

  private async look(): Promise<void> {
    const { rows, oldestSeconds } = await metricLag(this.parts.database);
    this.around.metrics.figuresWaiting.set(rows);
    this.around.metrics.figuresOldest.set(oldestSeconds);
  }
}
