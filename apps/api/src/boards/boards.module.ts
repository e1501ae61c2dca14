import { Module } from '@nestjs/common';
import { CallbackScriptBook } from '@suqiu/policy';
import { OrganisationsModule } from '../organisations/organisations.module';
import { BoardCasesQuery } from './board-cases.query';
import { BoardEventsQuery } from './board-events.query';
import { BoardWhistlesQuery } from './board-whistles.query';
import { CasesModule } from '../cases/cases.module';
import { BoardsController } from './boards.controller';
import { StreetBoard } from './street-board';

@Module({
  imports: [CasesModule, OrganisationsModule],
  controllers: [BoardsController],
  providers: [
    BoardCasesQuery,
    BoardEventsQuery,
    BoardWhistlesQuery,
    { provide: CallbackScriptBook, useFactory: () => CallbackScriptBook.load() },
    StreetBoard,
  ],
})
export class BoardsModule {}
