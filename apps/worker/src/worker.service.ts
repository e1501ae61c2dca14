import { Inject, Injectable } from '@nestjs/common';
import type { Worker } from '@temporalio/worker';
import type { Logger } from 'pino';
import { DatabaseConnection } from './database/database.connection';
import { BACKGROUND, type Background } from './loop/background';
import { LOGGER } from './observability/logger';
import { TemporalConnection } from './temporal/temporal.connection';
import { WorkerFactory } from './temporal/worker.factory';

/** The life of the worker: waits for its servers, runs, drains. What it stands on is closed after it by Nest. */
@Injectable()
export class WorkerService {
  private readonly stopping = new AbortController();
  private worker: Worker | null = null;

  constructor(
    @Inject(DatabaseConnection) private readonly database: DatabaseConnection,
    @Inject(TemporalConnection) private readonly temporal: TemporalConnection,
    @Inject(WorkerFactory) private readonly workers: WorkerFactory,
    @Inject(BACKGROUND) private readonly background: readonly Background[],
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Runs until `stop` is called and everything under way has ended. Rejects when the worker cannot go on. */
  async run(): Promise<void> {
    const { signal } = this.stopping;
    await this.database.open(signal);
    await this.temporal.open(signal);
    if (signal.aborted) return;
    this.worker = await this.workers.create();
    const running = this.worker.run();
    if (signal.aborted) this.worker.shutdown();
    for (const work of this.background) work.start();
    this.logger.info({ taskQueue: this.worker.options.taskQueue }, 'the worker runs');
    try {
      await running;
    } finally {
      await Promise.all(this.background.map((work) => work.stop()));
    }
  }

  /** Takes no new task and lets those under way end; `run` resolves then. */
  stop(): void {
    this.stopping.abort();
    if (this.isReady()) this.worker?.shutdown();
  }

  /** Whether tasks are taken. */
  isReady(): boolean {
    return this.worker?.getState() === 'RUNNING';
  }
}
