import { Type } from 'class-transformer';
import { CURSOR_LENGTH } from '../cases/cursor';
import { TextField, WholeNumberField } from '../validation/fields';

/** How much of each group the board shows. */
export class BoardDto {
  @WholeNumberField({ description: '每组列出的条数', min: 1, max: 20, optional: true, example: 5 })
  @Type(() => Number)
  readonly limit: number = 5;
}

/** One page of a group. */
export class BoardGroupDto {
  @WholeNumberField({ description: '每页条数', min: 1, max: 100, optional: true, example: 20 })
  @Type(() => Number)
  readonly limit: number = 20;

  @TextField({ description: '上一页的 nextCursor', max: CURSOR_LENGTH, optional: true })
  readonly cursor?: string;
}
