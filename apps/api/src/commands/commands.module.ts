import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { TemporalModule } from '../temporal/temporal.module';
import { ApprovalController } from './approval/approval.controller';
import { CommandClaimQuery } from './command-claim.query';
import { CommandMemory } from './command-memory';
import { CommandReports } from './command-reports';
import { CommandsService } from './commands.service';
import { HandlingController } from './handling/handling.controller';
import { OrganisationNames } from './organisation-names';
import { OutcomeController } from './outcome/outcome.controller';
import { RecordedOutcomeQuery } from './recorded-outcome.query';
import { Refusals } from './refusals';
import { ReturningController } from './returning/returning.controller';
import { TriageController } from './triage/triage.controller';

@Module({
  imports: [CasesModule, OrganisationsModule, TemporalModule],
  controllers: [
    TriageController,
    HandlingController,
    ReturningController,
    OutcomeController,
    ApprovalController,
  ],
  providers: [
    CommandsService,
    CommandMemory,
    CommandClaimQuery,
    RecordedOutcomeQuery,
    CommandReports,
    Refusals,
    OrganisationNames,
  ],
  exports: [CommandsService],
})
export class CommandsModule {}
