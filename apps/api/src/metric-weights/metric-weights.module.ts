import { Module } from '@nestjs/common';
import { MetricsModule } from '../metrics/metrics.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { RulesHttpModule } from '../rules/rules-http.module';
import { WeightsController } from './weights.controller';
import { WeightsTrial } from './weights-trial';

@Module({
  imports: [OrganisationsModule, MetricsModule, RulesHttpModule],
  controllers: [WeightsController],
  providers: [WeightsTrial],
})
export class MetricWeightsModule {}
