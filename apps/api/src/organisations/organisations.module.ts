import { Module } from '@nestjs/common';
import { OrganisationDirectory } from './organisation-directory';
import { OrganisationsController } from './organisations.controller';
import { OrganisationsQuery } from './organisations.query';

@Module({
  controllers: [OrganisationsController],
  providers: [OrganisationsQuery, OrganisationDirectory],
  exports: [OrganisationDirectory],
})
export class OrganisationsModule {}
