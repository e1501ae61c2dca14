import { Module } from '@nestjs/common';
import { NoticeTemplatesModule } from '../notice-templates/notice-templates.module';
import { NoticesController } from './notices.controller';
import { NoticesQuery } from './notices.query';

@Module({ imports: [NoticeTemplatesModule], controllers: [NoticesController], providers: [NoticesQuery] })
export class NoticesModule {}
