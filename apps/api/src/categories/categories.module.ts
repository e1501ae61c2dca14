import { Module } from '@nestjs/common';
import { readSuggesterDocuments } from '@suqiu/policy';
import { LocalTime } from '../themes/local-time';
import { CategoriesController } from './categories.controller';
import { CategoriesQuery } from './categories.query';
import { CategorySuggestions, SUGGESTER } from './suggestions/category-suggestions';
import { CategorySuggestionsController } from './suggestions/category-suggestions.controller';

@Module({
  controllers: [CategoriesController, CategorySuggestionsController],
  providers: [
    CategoriesQuery,
    CategorySuggestions,
    LocalTime,
    { provide: SUGGESTER, useFactory: () => readSuggesterDocuments() },
  ],
  exports: [CategoriesQuery],
})
export class CategoriesModule {}
