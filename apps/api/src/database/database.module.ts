import { Global, Module } from '@nestjs/common';
import { dataSourceOptions } from '@suqiu/entities';
import { DataSource } from 'typeorm';
import { API_CONFIG, type ApiConfig } from '../settings/api-config';
import { DatabaseConnection } from './database-connection';

/** The one connection pool of the process. */
@Global()
@Module({
  providers: [
    {
      provide: DataSource,
      inject: [API_CONFIG],
      useFactory: (config: ApiConfig) => new DataSource(dataSourceOptions(config.database)),
    },
    DatabaseConnection,
  ],
  exports: [DataSource, DatabaseConnection],
})
export class DatabaseModule {}
