import { Global, Module } from '@nestjs/common';
import { PersonalDataCipher } from '@suqiu/entities';
import { Ledger, StoredRules, TrackingCodes, WhistleLedger } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import { API_CONFIG, type ApiConfig } from '../settings/api-config';
import { RulesModule } from './rules.module';

/** The ledgers of the process, with the keys that guard what residents tell. */
@Global()
@Module({
  imports: [RulesModule],
  providers: [
    {
      provide: Ledger,
      inject: [DataSource, StoredRules, API_CONFIG],
      useFactory: (database: DataSource, rules: StoredRules, { keys }: ApiConfig) =>
        new Ledger(database, rules, { keys, clock: () => Date.now() }),
    },
    {
      provide: WhistleLedger,
      inject: [DataSource, StoredRules],
      useFactory: (database: DataSource, rules: StoredRules) =>
        new WhistleLedger(database, rules, { clock: () => Date.now() }),
    },
    {
      provide: PersonalDataCipher,
      inject: [API_CONFIG],
      useFactory: ({ keys }: ApiConfig) => new PersonalDataCipher(keys.personalData, keys.phoneIndex),
    },
    {
      provide: TrackingCodes,
      inject: [API_CONFIG],
      useFactory: ({ keys }: ApiConfig) => new TrackingCodes(keys.tracking),
    },
  ],
  exports: [Ledger, WhistleLedger, PersonalDataCipher, TrackingCodes],
})
export class LedgerModule {}
