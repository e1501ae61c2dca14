import { Module } from '@nestjs/common';
import { PROCESS_GATEWAY } from './process-gateway';
import { TemporalProcessGateway } from './temporal-process-gateway';

/** The only module that touches the Temporal client. */
@Module({
  providers: [{ provide: PROCESS_GATEWAY, useClass: TemporalProcessGateway }],
  exports: [PROCESS_GATEWAY],
})
export class TemporalModule {}
