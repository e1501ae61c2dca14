import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module';
import { CommandsModule } from '../commands/commands.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { API_CONFIG, type ApiConfig } from '../settings/api-config';
import { Arrivals } from './check-in/arrivals';
import { CheckInCodes } from './check-in/check-in-codes';
import { CheckInDesk } from './check-in/check-in-desk';
import { CheckInsController } from './check-in/check-ins.controller';
import { WhistleClockReader } from './clocks/whistle-clock-reader';
import { WhistleClocksController } from './clocks/whistle-clocks.controller';
import { AnswerController } from './commands/answer/answer.controller';
import { WhistleApprovalController } from './commands/approval/whistle-approval.controller';
import { ArrivalController } from './commands/arrival/arrival.controller';
import { WhistleRatingController } from './commands/rating/rating.controller';
import { SummonsController } from './commands/summons/summons.controller';
import { WhistleCommands } from './commands/whistle-commands';
import { WhistleRefusals } from './commands/whistle-refusals';
import { WhistleWorkController } from './commands/work/work.controller';
import { NamedCasesQuery } from './drafting/named-cases.query';
import { WhistleDrafting } from './drafting/whistle-drafting';
import { WhistleKindsController } from './kinds/whistle-kinds.controller';
import { WhistleDetailQuery } from './reading/whistle-detail.query';
import { WhistleFileQuery } from './reading/whistle-file.query';
import { WhistleFinder } from './reading/whistle-finder';
import { WhistleListQuery } from './reading/whistle-list.query';
import { WhistleLists } from './reading/whistle-lists';
import { WhistleReader } from './reading/whistle-reader';
import { WhistleTimelineQuery } from './timeline/whistle-timeline.query';
import { WhistleTimelines } from './timeline/whistle-timelines';
import { WhistlesController } from './whistles.controller';

@Module({
  imports: [AttachmentsModule, CommandsModule, OrganisationsModule],
  controllers: [
    WhistlesController,
    WhistleKindsController,
    WhistleClocksController,
    CheckInsController,
    WhistleApprovalController,
    SummonsController,
    AnswerController,
    ArrivalController,
    WhistleWorkController,
    WhistleRatingController,
  ],
  providers: [
    WhistleDrafting,
    NamedCasesQuery,
    WhistleFileQuery,
    WhistleFinder,
    WhistleListQuery,
    WhistleLists,
    WhistleDetailQuery,
    WhistleReader,
    WhistleClockReader,
    WhistleTimelineQuery,
    WhistleTimelines,
    WhistleCommands,
    WhistleRefusals,
    Arrivals,
    CheckInDesk,
    {
      provide: CheckInCodes,
      inject: [API_CONFIG],
      useFactory: ({ keys }: ApiConfig) => new CheckInCodes(keys.tracking),
    },
  ],
  exports: [WhistleListQuery, WhistleLists],
})
export class WhistlesModule {}
