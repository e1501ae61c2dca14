import { Module } from '@nestjs/common';
import { OutboxRetry } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import { AdministrationModule } from '../administration/administration.module';
import { JobsQuery } from './jobs.query';
import { JobsReader } from './jobs-reader';
import { OperationsController } from './operations.controller';
import { OutboxQuery } from './outbox.query';

@Module({
  imports: [AdministrationModule],
  controllers: [OperationsController],
  providers: [
    OutboxQuery,
    JobsQuery,
    JobsReader,
    {
      provide: OutboxRetry,
      inject: [DataSource],
      useFactory: (database: DataSource) => new OutboxRetry(database, () => Date.now()),
    },
  ],
})
export class OperationsModule {}
