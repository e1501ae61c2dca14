import { Module } from '@nestjs/common';
import { CASE_GATEWAY } from './case-gateway';
import { TemporalCaseGateway } from './temporal-case-gateway';

/** The only module that touches the Temporal client. */
@Module({
  providers: [{ provide: CASE_GATEWAY, useClass: TemporalCaseGateway }],
  exports: [CASE_GATEWAY],
})
export class TemporalModule {}
