import { Module } from '@nestjs/common';
import { NoticesController } from './notices.controller';
import { NoticesQuery } from './notices.query';

@Module({ controllers: [NoticesController], providers: [NoticesQuery] })
export class NoticesModule {}
