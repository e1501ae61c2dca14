import { Global, Module, type DynamicModule } from '@nestjs/common';
import { dataSourceOptions } from '@suqiu/entities';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { DatabaseConnection } from './database/database.connection';
import { LOGGER } from './observability/logger';
import { Metrics } from './observability/metrics';
import { WORKER_CONFIG, type WorkerConfig } from './settings/worker-config';
import { TemporalConnection } from './temporal/temporal.connection';

/** Configuration, log, metrics, and the connections to PostgreSQL and Temporal. Nothing is opened by injection. */
@Global()
@Module({})
export class ServersModule {
  static forConfig(config: WorkerConfig, logger: Logger): DynamicModule {
    return {
      module: ServersModule,
      providers: [
        { provide: WORKER_CONFIG, useValue: config },
        { provide: LOGGER, useValue: logger },
        { provide: DataSource, useFactory: () => new DataSource(dataSourceOptions(config.database)) },
        Metrics,
        DatabaseConnection,
        TemporalConnection,
      ],
      exports: [WORKER_CONFIG, LOGGER, DataSource, Metrics, DatabaseConnection, TemporalConnection],
    };
  }
}
