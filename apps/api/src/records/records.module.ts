import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module';
import { RecordReader } from './record-reader';
import { RecordQuery } from './record.query';
import { RecordsController } from './records.controller';

@Module({
  imports: [OrganisationsModule],
  controllers: [RecordsController],
  providers: [RecordReader, RecordQuery],
})
export class RecordsModule {}
