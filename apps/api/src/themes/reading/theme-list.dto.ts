import { THEME_STATUSES, type ThemeStatus } from '@suqiu/domain';
import { Type } from 'class-transformer';
import { CURSOR_LENGTH } from '../../cases/cursor';
import { ChoiceField, TextField, WholeNumberField } from '../../validation/fields';
import { MonthField } from '../theme-fields';

/** Which page of a list to read. */
export class ThemePageDto {
  @WholeNumberField({ description: '每页条数', min: 1, max: 100, optional: true, example: 20 })
  @Type(() => Number)
  readonly limit: number = 20;

  @TextField({ description: '上一页的 nextCursor', max: CURSOR_LENGTH, optional: true })
  readonly cursor?: string;
}

/** Filters of the list of themes; both narrow. */
export class ThemeListDto extends ThemePageDto {
  @MonthField({ description: '问题突出的月份', optional: true, example: '2026-01' })
  readonly month?: string;

  @ChoiceField({ description: '状态', of: [...THEME_STATUSES], optional: true })
  readonly status?: ThemeStatus;
}
