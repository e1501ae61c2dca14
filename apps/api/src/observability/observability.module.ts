import { Global, Module } from '@nestjs/common';
import { API_CONFIG, type ApiConfig } from '../settings/api-config';
import { LOGGER, createLogger } from './logger';
import { Metrics } from './metrics';

/** Log and metrics of the process. */
@Global()
@Module({
  providers: [
    {
      provide: LOGGER,
      inject: [API_CONFIG],
      useFactory: (config: ApiConfig) => createLogger(config.logLevel),
    },
    Metrics,
  ],
  exports: [LOGGER, Metrics],
})
export class ObservabilityModule {}
