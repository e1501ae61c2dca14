import { Module } from '@nestjs/common';
import { CategoriesController } from './categories.controller';
import { CategoriesQuery } from './categories.query';

@Module({ controllers: [CategoriesController], providers: [CategoriesQuery], exports: [CategoriesQuery] })
export class CategoriesModule {}
