import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { CommandsModule } from '../commands/commands.module';
import { SessionsModule } from '../sessions/sessions.module';
import { BulkActionsController } from './bulk-actions.controller';
import { BulkActionsQuery } from './bulk-actions.query';
import { BulkClerk } from './bulk-clerk';
import { BulkOffice } from './bulk-office';
import { BulkOrders } from './bulk-order';
import { BulkPopulation } from './bulk-population';
import { BulkPreview } from './bulk-preview';
import { BulkRunner } from './bulk-runner';
import { BulkWorkQuery } from './bulk-work.query';

@Module({
  imports: [CasesModule, CommandsModule, SessionsModule],
  controllers: [BulkActionsController],
  providers: [
    BulkActionsQuery,
    BulkWorkQuery,
    BulkOrders,
    BulkPopulation,
    BulkPreview,
    BulkOffice,
    BulkClerk,
    BulkRunner,
  ],
})
export class BulkActionsModule {}
