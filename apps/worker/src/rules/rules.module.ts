import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Rules, StoredRules } from '@suqiu/ledger';
import { DataSource } from 'typeorm';

/** The rules of the process: what comes with the software, and what was brought in since. */
@Global()
@Module({})
export class RulesModule {
  /** @param pack the pack for new cases, as `StoredRules` takes it; throws what it throws. */
  static forPack(pack: string): DynamicModule {
    const stored = new StoredRules(pack);
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
