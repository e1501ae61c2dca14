import { Module } from '@nestjs/common';
import { AdministrationModule } from '../administration/administration.module';
import { CatalogueModule } from '../catalogue/catalogue.module';
import { NoticeTemplatesController } from './notice-templates.controller';
import { NoticeWords } from './notice-words';
import { TemplateDesk } from './template-desk';

@Module({
  imports: [AdministrationModule, CatalogueModule],
  controllers: [NoticeTemplatesController],
  providers: [NoticeWords, TemplateDesk],
  exports: [NoticeWords],
})
export class NoticeTemplatesModule {}
