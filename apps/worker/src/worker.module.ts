import { Module, type DynamicModule } from '@nestjs/common';
import { Ledger, StoredRules, WhistleLedger } from '@suqiu/ledger';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { LedgerActivities } from './activities/ledger.activities';
import { BackgroundModule } from './background.module';
import { ProbeServer } from './http/probe.server';
import { Metrics } from './observability/metrics';
import { RulesModule } from './rules/rules.module';
import { ServersModule } from './servers.module';
import type { WorkerConfig } from './settings/worker-config';
import { existingBundle, WORKFLOW_BUNDLE } from './temporal/workflow-bundle';
import { WorkerFactory } from './temporal/worker.factory';
import { WorkerService } from './worker.service';

/** Where the worker takes its parts from. */
export interface WorkerParts {
  readonly logger: Logger;
  /** Path of the workflow bundle; by default the one that the build made. */
  readonly bundle?: string;
}

/** One worker: runs the processes of cases and whistles, and what goes on beside them. */
@Module({})
export class WorkerModule {
  static forConfig(config: WorkerConfig, { logger, bundle }: WorkerParts): DynamicModule {
    return {
      module: WorkerModule,
      imports: [ServersModule.forConfig(config, logger), RulesModule.forPacks(config), BackgroundModule],
      providers: [
        {
          provide: Ledger,
          inject: [DataSource, StoredRules],
          useFactory: (database: DataSource, rules: StoredRules) =>
            new Ledger(database, rules, { keys: config.keys, clock: () => Date.now() }),
        },
        {
          provide: WhistleLedger,
          inject: [DataSource, StoredRules],
          useFactory: (database: DataSource, rules: StoredRules) =>
            new WhistleLedger(database, rules, { clock: () => Date.now() }),
        },
        { provide: WORKFLOW_BUNDLE, useValue: existingBundle(bundle) },
        {
          provide: ProbeServer,
          inject: [WorkerService, Metrics],
          useFactory: (worker: WorkerService, { registry }: Metrics) =>
            new ProbeServer({ isReady: () => worker.isReady(), registry }),
        },
        LedgerActivities,
        WorkerFactory,
        WorkerService,
      ],
    };
  }
}
