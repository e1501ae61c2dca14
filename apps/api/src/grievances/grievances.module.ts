import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { CommandsModule } from '../commands/commands.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { GrievanceIntake } from './grievance-intake';
import { GrievancesController } from './grievances.controller';
import { ProgressReader } from './progress-reader';
import { ProgressQuery } from './progress.query';
import { ResidentAccess } from './resident-access';
import { ResidentAccessQuery } from './resident-access.query';

@Module({
  imports: [CasesModule, CommandsModule, OrganisationsModule],
  controllers: [GrievancesController],
  providers: [GrievanceIntake, ProgressReader, ProgressQuery, ResidentAccess, ResidentAccessQuery],
  exports: [ResidentAccess],
})
export class GrievancesModule {}
