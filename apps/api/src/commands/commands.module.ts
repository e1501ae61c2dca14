import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module';
import { CategoriesModule } from '../categories/categories.module';
import { CasesModule } from '../cases/cases.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { TemporalModule } from '../temporal/temporal.module';
import { ApprovalController } from './approval/approval.controller';
import { CommandClaimQuery } from './command-claim.query';
import { CommandCourse } from './command-course';
import { CommandReports } from './command-reports';
import { CommandsService } from './commands.service';
import { HandlingController } from './handling/handling.controller';
import { OrganisationNames } from './organisation-names';
import { OutcomeController } from './outcome/outcome.controller';
import { Refusals } from './refusals';
import { ReturningController } from './returning/returning.controller';
import { AccountController } from './standstill/account.controller';
import { PauseController } from './standstill/pause.controller';
import { SupervisionController } from './supervision/supervision.controller';
import { ClassificationController } from './triage/classification.controller';
import { TriageController } from './triage/triage.controller';

@Module({
  imports: [AttachmentsModule, CategoriesModule, CasesModule, OrganisationsModule, TemporalModule],
  controllers: [
    TriageController,
    ClassificationController,
    HandlingController,
    ReturningController,
    OutcomeController,
    ApprovalController,
    PauseController,
    AccountController,
    SupervisionController,
  ],
  providers: [CommandsService, CommandCourse, CommandClaimQuery, CommandReports, Refusals, OrganisationNames],
  exports: [CommandsService, CommandCourse, CommandReports, OrganisationNames],
})
export class CommandsModule {}
