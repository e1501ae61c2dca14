import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module';
import { CasesModule } from '../cases/cases.module';
import { CommandsModule } from '../commands/commands.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { GrievanceIntake } from './grievance-intake';
import { GrievancesController } from './grievances.controller';
import { ProgressReader } from './progress-reader';
import { ProgressQuery } from './progress.query';
import { ResidentAttachments } from './resident-attachments';
import { ResidentAttachmentsController } from './resident-attachments.controller';
import { ResidentAccess } from './resident-access';
import { ResidentAccessQuery } from './resident-access.query';

@Module({
  imports: [AttachmentsModule, CasesModule, CommandsModule, OrganisationsModule],
  controllers: [GrievancesController, ResidentAttachmentsController],
  providers: [
    GrievanceIntake,
    ProgressReader,
    ProgressQuery,
    ResidentAccess,
    ResidentAccessQuery,
    ResidentAttachments,
  ],
  exports: [ResidentAccess],
})
export class GrievancesModule {}
