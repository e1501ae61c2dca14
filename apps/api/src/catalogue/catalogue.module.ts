import { Module } from '@nestjs/common';
import { CatalogueRevisions } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import { AdministrationModule } from '../administration/administration.module';
import { CatalogueController } from './catalogue.controller';
import { CatalogueDesk } from './catalogue-desk';
import { CatalogueQuery } from './catalogue.query';
import { RevisionDesk } from './revision-desk';
import { RevisionsQuery } from './revisions.query';

@Module({
  imports: [AdministrationModule],
  controllers: [CatalogueController],
  providers: [
    CatalogueDesk,
    CatalogueQuery,
    RevisionDesk,
    RevisionsQuery,
    {
      provide: CatalogueRevisions,
      inject: [DataSource],
      useFactory: (database: DataSource) => new CatalogueRevisions(database, () => Date.now()),
    },
  ],
  exports: [RevisionDesk, RevisionsQuery],
})
export class CatalogueModule {}
