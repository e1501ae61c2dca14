import { Module } from '@nestjs/common';
import { MetricsModule } from '../metrics/metrics.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { ReportMaterialReader } from './figures/report-material';
import { NotableCaseQuery } from './notable/notable-case.query';
import { ReportApplicationQuery } from './records/report-application.query';
import { ReportRecords } from './records/report-records';
import { ReportRestatements } from './records/report-restatements';
import { WhistleSideQuery } from './records/whistle-side.query';
import { ReportWriter } from './report-writer';
import { ReportsController } from './reports.controller';

@Module({
  imports: [OrganisationsModule, MetricsModule],
  controllers: [ReportsController],
  providers: [
    ReportWriter,
    ReportMaterialReader,
    ReportRecords,
    ReportRestatements,
    ReportApplicationQuery,
    NotableCaseQuery,
    WhistleSideQuery,
  ],
})
export class ReportsModule {}
