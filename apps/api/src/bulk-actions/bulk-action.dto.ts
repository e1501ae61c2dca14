import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsDefined,
  IsIn,
  IsObject,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { CURSOR_LENGTH } from '../cases/cursor';
import { WholeCaseListDto } from '../cases/whole-case-list.dto';
import { UrgeDto } from '../commands/supervision/supervision.dto';
import { ChoiceField, MayBeLeftOut, TextField, WholeNumberField } from '../validation/fields';
import { BULK_ACTION_NAMES, BULK_BODIES, type BulkActionName, type BulkAsked } from './bulk-order';

/** More are chosen by a filter. */
const MOST_NAMED = 1_000;
const MOST_ROWS = 10_000;
const CASE_NO_LENGTH = 32;

/** What rows have come to. */
export const BULK_OUTCOMES = ['waiting', 'done', 'refused', 'stuck'] as const;
export type BulkOutcome = (typeof BULK_OUTCOMES)[number];

/** An action, and the cases that it is for: named one by one, or all that a work list has. */
@ApiExtraModels(...Object.values(BULK_BODIES))
export class BulkActionDto {
  @ChoiceField({
    description: '操作:urge 催办、dispatch 派单、request-extension 申请延期、add-note 增加办理记录',
    of: BULK_ACTION_NAMES,
    example: 'add-note',
  })
  readonly action!: BulkActionName;

  @ApiProperty({
    description: '内容,与单件操作相同',
    oneOf: Object.values(BULK_BODIES).map((body) => ({ $ref: getSchemaPath(body) })),
    example: { text: '已与网格员核对,今日内联系诉求人。', shownToResident: false },
  })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type((of) => bodyOf((of?.object as { action?: unknown } | undefined)?.action))
  readonly body!: BulkAsked['body'];

  @ApiProperty({
    required: false,
    description: '选中的诉求编号;与 query 二者取其一',
    type: [String],
    maxItems: MOST_NAMED,
  })
  @MayBeLeftOut()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_NAMED)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(CASE_NO_LENGTH, { each: true })
  readonly cases?: readonly string[];

  @ApiProperty({
    required: false,
    type: WholeCaseListDto,
    description: '工作清单的筛选条件:对全部匹配的诉求;与 cases 二者取其一',
    example: { organisation: 'donghu', status: ['dispatched', 'in_progress'] },
  })
  @MayBeLeftOut()
  @IsObject()
  @ValidateNested()
  @Type(() => WholeCaseListDto)
  readonly query?: WholeCaseListDto;
}

/** The body that belongs to an action; of an action that there is not, nothing is worth a second complaint. */
function bodyOf(action: unknown): (typeof BULK_BODIES)[BulkActionName] {
  return BULK_ACTION_NAMES.includes(action as BulkActionName)
    ? BULK_BODIES[action as BulkActionName]
    : UrgeDto;
}

/** Which page of one's bulk actions to read. */
export class BulkListDto {
  @WholeNumberField({ description: '每页条数', min: 1, max: 50, optional: true, example: 20 })
  @Type(() => Number)
  readonly limit: number = 20;

  @TextField({ description: '上一页的 nextCursor', max: CURSOR_LENGTH, optional: true })
  readonly cursor?: string;
}

/** Which rows of a bulk action to read. */
export class BulkRowsDto {
  @ApiProperty({ required: false, description: '结果', enum: [...BULK_OUTCOMES] })
  @MayBeLeftOut()
  @IsIn([...BULK_OUTCOMES])
  readonly outcome?: BulkOutcome;

  @WholeNumberField({ description: '每页条数', min: 1, max: 200, optional: true, example: 100 })
  @Type(() => Number)
  readonly limit: number = 100;

  @WholeNumberField({ description: '上一页的 nextCursor', min: 0, max: MOST_ROWS, optional: true })
  @Type(() => Number)
  readonly cursor: number = 0;
}
