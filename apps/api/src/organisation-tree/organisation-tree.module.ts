import { Module } from '@nestjs/common';
import { OrganisationChanges, Rules } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import { AdministrationModule } from '../administration/administration.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { OrganisationFactsQuery } from './organisation-facts.query';
import { OrganisationOffice } from './organisation-office';
import { OrganisationTreeController } from './organisation-tree.controller';

@Module({
  imports: [AdministrationModule, OrganisationsModule],
  controllers: [OrganisationTreeController],
  providers: [
    OrganisationFactsQuery,
    OrganisationOffice,
    {
      provide: OrganisationChanges,
      inject: [DataSource, Rules],
      useFactory: (database: DataSource, rules: Rules) =>
        new OrganisationChanges(
          database,
          () => rules.current().metrics,
          () => Date.now(),
        ),
    },
  ],
})
export class OrganisationTreeModule {}
