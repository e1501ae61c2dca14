import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module';
import { PasswordCheck } from './password-check';
import { SessionsController } from './sessions.controller';
import { SessionsQuery } from './sessions.query';
import { SessionsService } from './sessions.service';

@Module({
  imports: [OrganisationsModule],
  controllers: [SessionsController],
  providers: [SessionsQuery, PasswordCheck, SessionsService],
  exports: [SessionsService],
})
export class SessionsModule {}
