import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { CatalogueController } from './catalogue.controller';
import { DashboardReader } from './dashboard-reader';
import { DashboardsController } from './dashboards.controller';
import { FactListReader } from './fact-list-reader';
import { FigureBook } from './figure-book';
import { FigureExclusions } from './figure-exclusions';
import { FigureOpener } from './figure-opener';
import { FigureReader } from './figure-reader';
import { MetricsController } from './metrics.controller';
import { TrendReader } from './trend-reader';
import { WhistleNumbersQuery } from './whistle-numbers.query';

@Module({
  imports: [OrganisationsModule, CasesModule],
  controllers: [CatalogueController, MetricsController, DashboardsController],
  providers: [
    FigureBook,
    FigureOpener,
    FigureReader,
    FigureExclusions,
    FactListReader,
    DashboardReader,
    TrendReader,
    WhistleNumbersQuery,
  ],
  exports: [FigureBook, FigureOpener, FigureReader],
})
export class MetricsModule {}
