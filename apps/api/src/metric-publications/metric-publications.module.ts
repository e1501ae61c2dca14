import { Module } from '@nestjs/common';
import { PeriodPublisher } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import { MetricsModule } from '../metrics/metrics.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { PublicationOffice } from './publication-office';
import { PublicationQuery } from './publication.query';
import { PublicationReader } from './publication-reader';
import { PublicationsController } from './publications.controller';

@Module({
  imports: [OrganisationsModule, MetricsModule],
  controllers: [PublicationsController],
  providers: [
    PublicationOffice,
    PublicationReader,
    PublicationQuery,
    {
      provide: PeriodPublisher,
      inject: [DataSource],
      useFactory: (database: DataSource) => new PeriodPublisher(database, () => Date.now()),
    },
  ],
})
export class MetricPublicationsModule {}
