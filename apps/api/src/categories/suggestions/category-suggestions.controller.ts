import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../access/access.decorators';
import { SuggestCategoriesDto } from './category-suggestion.dto';
import { CategorySuggestionListView } from './category-suggestion.view';
import { CategorySuggestions } from './category-suggestions';

/** A category from what somebody wrote. A POST, because words of people stand in no address. */
@ApiTags('居民')
@Public()
@Controller('category-suggestions')
export class CategorySuggestionsController {
  constructor(private readonly suggestions: CategorySuggestions) {}

  /** The categories that the words speak for, with the words that do. Nothing is kept. */
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: '按所写内容建议分类(可更改)' })
  @ApiOkResponse({ type: CategorySuggestionListView })
  suggestCategories(@Body() body: SuggestCategoriesDto): Promise<CategorySuggestionListView> {
    return this.suggestions.for(body.words);
  }
}
