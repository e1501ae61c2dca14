import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module';
import { Administrators } from './administrators';
import { LogController } from './log.controller';
import { LogQuery } from './log.query';

@Module({
  imports: [OrganisationsModule],
  controllers: [LogController],
  providers: [Administrators, LogQuery],
  exports: [Administrators],
})
export class AdministrationModule {}
