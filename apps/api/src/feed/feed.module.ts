import { Module } from '@nestjs/common';
import { FeedHub } from './feed-hub';
import { FeedController } from './feed.controller';
import { FeedQuery } from './feed.query';

@Module({ controllers: [FeedController], providers: [FeedHub, FeedQuery] })
export class FeedModule {}
