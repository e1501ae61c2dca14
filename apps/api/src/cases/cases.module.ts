import { Module } from '@nestjs/common';
import { CategoriesModule } from '../categories/categories.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { CaseDetailQuery } from './case-detail.query';
import { CaseFileQuery } from './case-file.query';
import { CaseFinder } from './case-finder';
import { CaseItemsQuery } from './case-items.query';
import { CaseListQuery } from './case-list.query';
import { CaseListService } from './case-list.service';
import { CasePages } from './case-pages';
import { CaseReader } from './case-reader';
import { CaseStatesQuery } from './case-states.query';
import { CaseWhistlesQuery } from './case-whistles.query';
import { CasesController } from './cases.controller';
import { CaseSelection } from './case-selection';
import { Countdowns } from './countdowns';
import { CaseExportController } from './export/case-export.controller';
import { CaseExporter } from './export/case-exporter';
import { ExportLogQuery } from './export/export-log.query';
import { MergeTargets } from './merge-targets';
import { PetitionerReader } from './petitioner-reader';
import { TimelineQuery } from './timeline.query';
import { TimelineService } from './timeline.service';

@Module({
  imports: [CategoriesModule, OrganisationsModule],
  // The first takes an address that the second would read as the number of a case.
  controllers: [CaseExportController, CasesController],
  providers: [
    CaseFileQuery,
    CaseFinder,
    CaseItemsQuery,
    CaseListQuery,
    CaseListService,
    CaseSelection,
    Countdowns,
    CasePages,
    CaseExporter,
    ExportLogQuery,
    CaseDetailQuery,
    CaseReader,
    CaseStatesQuery,
    CaseWhistlesQuery,
    PetitionerReader,
    MergeTargets,
    TimelineQuery,
    TimelineService,
  ],
  exports: [
    CaseFinder,
    CaseItemsQuery,
    CaseListQuery,
    CaseListService,
    CasePages,
    CaseSelection,
    CaseStatesQuery,
    Countdowns,
    MergeTargets,
    TimelineQuery,
  ],
})
export class CasesModule {}
