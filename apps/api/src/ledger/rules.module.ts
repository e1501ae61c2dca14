import {
  Global,
  Inject,
  Injectable,
  Module,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Rules, RulesWatch, StoredRules } from '@suqiu/ledger';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { LOGGER } from '../observability/logger';
import { describeFailure } from '../problems/describe-failure';
import { API_CONFIG, type ApiConfig } from '../settings/api-config';

/** Keeps the rules of this process as new as those in storage, for as long as it runs. */
@Injectable()
class WatchedRules implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly watch: RulesWatch;

  constructor(
    @Inject(DataSource) database: DataSource,
    @Inject(StoredRules) rules: StoredRules,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.watch = new RulesWatch(database, rules, (error) =>
      logger.warn({ failure: describeFailure(error) }, 'newer rules could not be read; those in hand stay'),
    );
  }

  onApplicationBootstrap(): void {
    this.watch.start();
  }

  /** Before the pool is closed. */
  beforeApplicationShutdown(): Promise<void> {
    return this.watch.stop();
  }
}

/** The rules of the process: what comes with the software, and what was brought in since. */
@Global()
@Module({
  providers: [
    {
      provide: StoredRules,
      inject: [API_CONFIG],
      useFactory: ({ policyPack, whistlePack }: ApiConfig) => new StoredRules(policyPack, whistlePack),
    },
    {
      provide: Rules,
      inject: [DataSource, StoredRules],
      useFactory: (database: DataSource, stored: StoredRules) =>
        new Rules(database, stored, () => Date.now()),
    },
    WatchedRules,
  ],
  exports: [StoredRules, Rules],
})
export class RulesModule {}
