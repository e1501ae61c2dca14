import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { WhistlesModule } from '../whistles/whistles.module';
import { Workbench } from './workbench';
import { WorkbenchController } from './workbench.controller';

@Module({
  imports: [CasesModule, WhistlesModule],
  controllers: [WorkbenchController],
  providers: [Workbench],
})
export class WorkbenchModule {}
