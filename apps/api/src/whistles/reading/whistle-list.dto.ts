import { ApiProperty } from '@nestjs/swagger';
import { WHISTLE_STATUSES, type WhistleStatus } from '@suqiu/domain';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';
import { CURSOR_LENGTH } from '../../cases/cursor';
import { BooleanField, ChoiceField, TextField, WholeNumberField } from '../../validation/fields';
import { booleanOf, listOf } from '../../validation/query-values';

/** The boards and lists of whistles: what the street blew, what a department was summoned to, what a district has. */
export const WHISTLE_BOXES = ['street', 'department', 'district'] as const;
export type WhistleBox = (typeof WHISTLE_BOXES)[number];

/** Which whistles to list. Without `status`: those that have not ended; in a department's list, those it still owes something. */
export class WhistleListDto {
  @ChoiceField({
    description: 'street 本街道吹的哨、department 本部门被吹的哨、district 全区;省略则按角色',
    of: WHISTLE_BOXES,
    optional: true,
  })
  readonly box?: WhistleBox;

  @ApiProperty({
    required: false,
    description: '状态,可用逗号分隔多个',
    type: [String],
    enum: [...WHISTLE_STATUSES],
    example: ['drafted', 'blown'],
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => listOf(value))
  @IsIn([...WHISTLE_STATUSES], { each: true })
  readonly status?: readonly WhistleStatus[];

  @BooleanField({ description: '只列有部门超期的', optional: true })
  @Transform(({ value }: { value: unknown }) => booleanOf(value))
  readonly late: boolean = false;

  @WholeNumberField({ description: '每页条数', min: 1, max: 100, optional: true, example: 20 })
  @Type(() => Number)
  readonly limit: number = 20;

  @TextField({ description: '上一页的 nextCursor', max: CURSOR_LENGTH, optional: true })
  readonly cursor?: string;
}
