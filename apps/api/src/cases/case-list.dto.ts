import { GRIEVANCE_STATUSES, Light, OrgLevel, type GrievanceStatus } from '@suqiu/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';
import { ChoiceField, CodeField, InstantField, TextField, WholeNumberField } from '../validation/fields';
import { listOf } from '../validation/query-values';
import { CASE_MARKS, type CaseMark } from './case-mark';
import { CURSOR_LENGTH } from './cursor';

const LEVELS = [OrgLevel.community, OrgLevel.street, OrgLevel.district];

/** Filters of the work list. All of them narrow; without `status` the list holds only cases that have not ended. */
export class CaseListDto {
  @ApiProperty({
    required: false,
    description: '状态,可用逗号分隔多个;省略则为未终结的诉求',
    type: [String],
    enum: [...GRIEVANCE_STATUSES],
    example: ['dispatched', 'in_progress'],
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => listOf(value))
  @IsIn([...GRIEVANCE_STATUSES], { each: true })
  readonly status?: readonly GrievanceStatus[];

  @ApiProperty({
    required: false,
    description: '亮灯,可用逗号分隔多个',
    type: [String],
    enum: Object.values(Light),
    example: ['green', 'yellow', 'orange', 'red', 'grey'],
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => listOf(value))
  @IsIn(Object.values(Light), { each: true })
  readonly light?: readonly Light[];

  @ApiProperty({
    required: false,
    description: '标记:paused 挂起、on_account 挂账、supervised 督办中;多个须同时具备',
    type: [String],
    enum: [...CASE_MARKS],
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => listOf(value))
  @IsIn([...CASE_MARKS], { each: true })
  readonly mark?: readonly CaseMark[];

  @ChoiceField({ description: '承办层级', of: LEVELS, optional: true, example: 'community' })
  readonly level?: OrgLevel;

  @CodeField({ description: '该组织及其下级承办的诉求', optional: true, example: 'donghu' })
  readonly organisation?: string;

  @InstantField({ description: '在此时刻之前到期', optional: true, example: '2099-12-31T16:00:00Z' })
  readonly dueBefore?: string;

  @TextField({ description: '标题、内容、地址或编号中的词', max: 100, optional: true, example: '电梯' })
  readonly words?: string;

  @WholeNumberField({ description: '每页条数', min: 1, max: 100, optional: true, example: 20 })
  @Type(() => Number)
  readonly limit: number = 20;

  @TextField({ description: '上一页的 nextCursor', max: CURSOR_LENGTH, optional: true })
  readonly cursor?: string;
}
