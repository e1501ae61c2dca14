import { Type } from 'class-transformer';
import { CURSOR_LENGTH } from '../cases/cursor';
import { CodeField, TextField, WholeNumberField } from '../validation/fields';

const PERIOD_LENGTH = 10;

/** Which period to publish. */
export class PublishDto {
  @CodeField({ description: '考核周期方案', example: 'calendar_month' })
  readonly scheme!: string;

  @TextField({ description: '已经结束的周期', max: PERIOD_LENGTH, example: '2025-12' })
  readonly period!: string;
}

/** Which publications to list. */
export class PublicationListDto {
  @WholeNumberField({ description: '每页条数', min: 1, max: 100, optional: true, example: 20 })
  @Type(() => Number)
  readonly limit: number = 20;

  @TextField({ description: '上一页的 nextCursor', max: CURSOR_LENGTH, optional: true })
  readonly cursor?: string;
}

/** Which of the restated figures to list. */
export class RestatementListDto {
  @WholeNumberField({
    description: '跳过的项数:上一页的 nextAfter',
    min: 0,
    max: 1_000_000,
    optional: true,
    example: 0,
  })
  @Type(() => Number)
  readonly after: number = 0;

  @WholeNumberField({ description: '列出的项数', min: 1, max: 500, optional: true, example: 100 })
  @Type(() => Number)
  readonly limit: number = 100;
}
