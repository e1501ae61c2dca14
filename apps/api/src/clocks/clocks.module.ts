import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { ClockReader } from './clock-reader';
import { ClocksController } from './clocks.controller';
import { PromiseController } from './promise.controller';

@Module({
  imports: [CasesModule, OrganisationsModule],
  controllers: [ClocksController, PromiseController],
  providers: [ClockReader],
})
export class ClocksModule {}
