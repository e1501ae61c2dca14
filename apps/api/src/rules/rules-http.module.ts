import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module';
import { CalendarsController } from './calendars.controller';
import { PoliciesController } from './policies.controller';
import { PolicyDocuments } from './policy-documents';
import { RuleChangesController } from './rule-changes.controller';
import { RulesOffice } from './rules-office';
import { WhistlePacksController } from './whistle-packs.controller';

@Module({
  imports: [OrganisationsModule],
  controllers: [PoliciesController, CalendarsController, RuleChangesController, WhistlePacksController],
  providers: [PolicyDocuments, RulesOffice],
  exports: [RulesOffice],
})
export class RulesHttpModule {}
