import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../access/access.decorators';
import { Staff, type ActingStaff } from '../../access/principal';
import { MonthField } from '../theme-fields';
import { ThemeSuggestionListView } from './theme-suggestion.view';
import { ThemeSuggestions } from './theme-suggestions';

/** Which month to look at. */
export class SuggestionMonthDto {
  @MonthField({ description: '月份', example: '2026-01' })
  readonly month!: string;
}

/** What the district might take up as its theme of the month. */
@ApiTags('每月一题')
@StaffOnly()
@Controller('theme-suggestions')
export class ThemeSuggestionsController {
  constructor(private readonly suggestions: ThemeSuggestions) {}

  /** Clusters that stand out, most cases first. @throws Problem `theme.suggestions_not_permitted` */
  @Get()
  @ApiOperation({ summary: '题目建议:高频、上升、重复的诉求' })
  @ApiOkResponse({ type: ThemeSuggestionListView })
  listThemeSuggestions(
    @Staff() staff: ActingStaff,
    @Query() { month }: SuggestionMonthDto,
  ): Promise<ThemeSuggestionListView> {
    return this.suggestions.of(staff, month);
  }
}
