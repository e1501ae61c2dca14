import { Module } from '@nestjs/common';
import { MetricApplications } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import { OrganisationsModule } from '../organisations/organisations.module';
import { AppliedSubjectQuery } from './applied-subject.query';
import { AppliedSubjects } from './applied-subjects';
import { ApplicationCatalogue } from './application-catalogue';
import { ApplicationDesk } from './application-desk';
import { ApplicationReader } from './application-reader';
import { MetricApplicationQuery } from './metric-application.query';
import { MetricApplicationsController } from './metric-applications.controller';
import { ReviewCatalogue } from './review-catalogue';

@Module({
  imports: [OrganisationsModule],
  controllers: [MetricApplicationsController],
  providers: [
    ApplicationCatalogue,
    ApplicationDesk,
    ApplicationReader,
    AppliedSubjectQuery,
    AppliedSubjects,
    MetricApplicationQuery,
    ReviewCatalogue,
    {
      provide: MetricApplications,
      inject: [DataSource],
      useFactory: (database: DataSource) => new MetricApplications(database, () => Date.now()),
    },
  ],
})
export class MetricApplicationsModule {}
