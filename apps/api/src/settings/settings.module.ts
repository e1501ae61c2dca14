import { Global, Module, type DynamicModule } from '@nestjs/common';
import { API_CONFIG, type ApiConfig } from './api-config';
import { API_LIMITS, LIMITS, type ApiLimits } from './limits';

/** The settings of the process, read once at its start. */
@Global()
@Module({})
export class SettingsModule {
  static with(config: ApiConfig, limits: ApiLimits = API_LIMITS): DynamicModule {
    return {
      module: SettingsModule,
      providers: [
        { provide: API_CONFIG, useValue: config },
        { provide: LIMITS, useValue: limits },
      ],
      exports: [API_CONFIG, LIMITS],
    };
  }
}
