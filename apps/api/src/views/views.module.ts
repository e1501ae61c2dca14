import { Module } from '@nestjs/common';
import { SavedViews } from './saved-views';
import { ViewsController } from './views.controller';
import { ViewsQuery } from './views.query';

@Module({ controllers: [ViewsController], providers: [SavedViews, ViewsQuery] })
export class ViewsModule {}
