import { Inject, Injectable } from '@nestjs/common';
import { Worker } from '@temporalio/worker';
import { LedgerActivities } from '../activities/ledger.activities';
import { WORKER_CONFIG, type WorkerConfig } from '../settings/worker-config';
import { TemporalConnection } from './temporal.connection';
import { WORKFLOW_BUNDLE } from './workflow-bundle';

/** Steps under way may end within this time; then they are cut off, and done again by whoever takes the case next. */
const DRAIN_MS = 8_000;
const FORCED_MS = 15_000;

/** Makes the Temporal worker of this process. */
@Injectable()
export class WorkerFactory {
  constructor(
    @Inject(WORKER_CONFIG) private readonly config: WorkerConfig,
    @Inject(TemporalConnection) private readonly temporal: TemporalConnection,
    @Inject(LedgerActivities) private readonly activities: LedgerActivities,
    @Inject(WORKFLOW_BUNDLE) private readonly bundle: string,
  ) {}

  create(): Promise<Worker> {
    const { temporal, cachedWorkflows, database } = this.config;
    return Worker.create({
      connection: this.temporal.native,
      namespace: temporal.namespace,
      taskQueue: temporal.taskQueue,
      workflowBundle: { codePath: this.bundle },
      activities: { ...this.activities.bound() },
      maxCachedWorkflows: cachedWorkflows,
      // Each activity holds a connection of the pool: more of them would only wait, with their time running.
      maxConcurrentActivityTaskExecutions: database.poolSize,
      maxConcurrentLocalActivityExecutions: database.poolSize,
      shutdownGraceTime: DRAIN_MS,
      shutdownForceTime: FORCED_MS,
    });
  }
}
