import { Global, Module } from '@nestjs/common';
import { PersonalDataCipher } from '@suqiu/entities';
import { fixedRules, Ledger, TrackingCodes } from '@suqiu/ledger';
import { Rulebook } from '@suqiu/policy';
import { DataSource } from 'typeorm';
import { API_CONFIG, type ApiConfig } from '../settings/api-config';

/** The ledger of the process, with the keys that guard what residents tell. */
@Global()
@Module({
  providers: [
    {
      provide: Ledger,
      inject: [DataSource, API_CONFIG],
      useFactory: (database: DataSource, { policyPack, keys }: ApiConfig) =>
        new Ledger(database, fixedRules(new Rulebook(policyPack)), { keys, clock: () => Date.now() }),
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
  exports: [Ledger, PersonalDataCipher, TrackingCodes],
})
export class LedgerModule {}
