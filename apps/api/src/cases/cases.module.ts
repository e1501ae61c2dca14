import { Module } from '@nestjs/common';
import { CategoriesModule } from '../categories/categories.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { CaseDetailQuery } from './case-detail.query';
import { CaseFileQuery } from './case-file.query';
import { CaseFinder } from './case-finder';
import { CaseItemsQuery } from './case-items.query';
import { CaseListQuery } from './case-list.query';
import { CaseListService } from './case-list.service';
import { CaseReader } from './case-reader';
import { CaseWhistlesQuery } from './case-whistles.query';
import { CasesController } from './cases.controller';
import { CaseSelection } from './case-selection';
import { Countdowns } from './countdowns';
import { MergeTargets } from './merge-targets';
import { PetitionerReader } from './petitioner-reader';
import { TimelineQuery } from './timeline.query';
import { TimelineService } from './timeline.service';

@Module({
  imports: [CategoriesModule, OrganisationsModule],
  controllers: [CasesController],
  providers: [
    CaseFileQuery,
    CaseFinder,
    CaseItemsQuery,
    CaseListQuery,
    CaseListService,
    CaseSelection,
    Countdowns,
    CaseDetailQuery,
    CaseReader,
    CaseWhistlesQuery,
    PetitionerReader,
    MergeTargets,
    TimelineQuery,
    TimelineService,
  ],
  exports: [
    CaseFinder,
    CaseItemsQuery,
    CaseListService,
    CaseSelection,
    Countdowns,
    MergeTargets,
    TimelineQuery,
  ],
})
export class CasesModule {}
