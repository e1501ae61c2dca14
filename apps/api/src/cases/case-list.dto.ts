import { GRIEVANCE_STATUSES, Light, OrgLevel, Urgency, type GrievanceStatus } from '@suqiu/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';
import { CHANNELS, type Channel } from '../grievances/channel';
import { ChoiceField, CodeField, InstantField, TextField, WholeNumberField } from '../validation/fields';
import { listOf } from '../validation/query-values';
import { CASE_HOLDERS, type CaseHolder } from './case-holder';
import { CASE_SORTS, CaseSort } from './case-list.query';
import { CASE_MARKS, type CaseMark } from './case-mark';
import { CURSOR_LENGTH } from './cursor';

const LEVELS = [OrgLevel.community, OrgLevel.street, OrgLevel.district];

/** Filters of the work list. All of them narrow; without `status` the list holds only cases that have not ended. */
export class CaseFilterDto {
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
    description:
      '标记:paused 挂起、on_account 挂账、supervised 督办中、whistled 吹哨中、extension_asked 延期待审批、pause_asked 挂起待审批、account_asked 挂账待审批、callback_open 待回访;多个须同时具备',
    type: [String],
    enum: [...CASE_MARKS],
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => listOf(value))
  @IsIn([...CASE_MARKS], { each: true })
  readonly mark?: readonly CaseMark[];

  @ApiProperty({
    required: false,
    description: '紧急程度,可用逗号分隔多个',
    type: [String],
    enum: Object.values(Urgency),
    example: ['normal', 'urgent'],
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => listOf(value))
  @IsIn(Object.values(Urgency), { each: true })
  readonly urgency?: readonly Urgency[];

  @ChoiceField({ description: '承办层级', of: LEVELS, optional: true, example: 'community' })
  readonly level?: OrgLevel;

  @CodeField({ description: '该组织及其下级承办的诉求', optional: true, example: 'donghu' })
  readonly organisation?: string;

  @ChoiceField({
    description:
      '与本单位的关系:mine 主办或待协办、lead 主办、assist 待协办、dispatcher 本单位派出、desk 由本单位受理、others 他单位承办(本单位可回访)',
    of: CASE_HOLDERS,
    optional: true,
  })
  readonly holder?: CaseHolder;

  @CodeField({ description: '诉求分类,含其下级分类', optional: true })
  readonly category?: string;

  @ChoiceField({ description: '来源渠道', of: CHANNELS, optional: true, example: 'web' })
  readonly channel?: Channel;

  @CodeField({ description: '诉求所在街道', optional: true, example: 'donghu' })
  readonly street?: string;

  @CodeField({ description: '诉求所在社区', optional: true, example: 'donghu-shiniuyan' })
  readonly community?: string;

  @InstantField({ description: '在此时刻之前到期', optional: true, example: '2099-12-31T16:00:00Z' })
  readonly dueBefore?: string;

  @InstantField({ description: '登记时间不早于', optional: true, example: '2020-01-01T00:00:00+08:00' })
  readonly registeredFrom?: string;

  @InstantField({ description: '登记时间早于', optional: true, example: '2099-01-01T00:00:00+08:00' })
  readonly registeredTo?: string;

  @TextField({ description: '标题、内容、地址或编号中的词', max: 100, optional: true, example: '电梯' })
  readonly words?: string;
}

/** One page of the work list. */
export class CaseListDto extends CaseFilterDto {
  @ChoiceField({
    description: 'due 最紧迫的在前(缺省)、registered 最新登记的在前',
    of: CASE_SORTS,
    optional: true,
  })
  readonly sort: CaseSort = CaseSort.due;

  @WholeNumberField({ description: '每页条数', min: 1, max: 100, optional: true, example: 20 })
  @Type(() => Number)
  readonly limit: number = 20;

  @TextField({ description: '上一页的 nextCursor', max: CURSOR_LENGTH, optional: true })
  readonly cursor?: string;
}
