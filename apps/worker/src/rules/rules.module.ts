import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { WorkerConfig } from '@suqiu/config';
import { Rules, StoredRules } from '@suqiu/ledger';
import { DataSource } from 'typeorm';

/** The rules of the process: what comes with the software, and what was brought in since. */
@Global()
@Module({})
export class RulesModule {
  /** Opens with the packs for new cases and new whistles, as `StoredRules` takes them; throws what it throws. */
  static forPacks({
    policyPack,
    whistlePack,
  }: Pick<WorkerConfig, 'policyPack' | 'whistlePack'>): DynamicModule {
    const stored = new StoredRules(policyPack, whistlePack);
    return {
      module: RulesModule,
      providers: [
        { provide: StoredRules, useValue: stored },
        {
          provide: Rules,
          inject: [DataSource],
          useFactory: (database: DataSource) => new Rules(database, stored, () => Date.now()),
        },
      ],
      exports: [StoredRules, Rules],
    };
  }
}
