import { Module } from '@nestjs/common';
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
import { MergeTargets } from './merge-targets';
import { PetitionerReader } from './petitioner-reader';
import { TimelineQuery } from './timeline.query';
import { TimelineService } from './timeline.service';

@Module({
  imports: [OrganisationsModule],
  controllers: [CasesController],
  providers: [
    CaseFileQuery,
    CaseFinder,
    CaseItemsQuery,
    CaseListQuery,
    CaseListService,
    CaseDetailQuery,
    CaseReader,
    CaseWhistlesQuery,
    PetitionerReader,
    MergeTargets,
    TimelineQuery,
    TimelineService,
  ],
  exports: [CaseFinder, CaseItemsQuery, MergeTargets, TimelineQuery],
})
export class CasesModule {}
