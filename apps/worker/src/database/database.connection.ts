import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { untilReached } from '../loop/until-reached';
import { LOGGER } from '../observability/logger';

/** Opens the pool when PostgreSQL answers; from then on the pool itself replaces connections that break. */
@Injectable()
export class DatabaseConnection implements OnApplicationShutdown {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async open(stopping: AbortSignal): Promise<void> {
    await untilReached('postgresql', () => this.database.initialize(), { logger: this.logger, stopping });
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.database.isInitialized) await this.database.destroy();
  }
}
