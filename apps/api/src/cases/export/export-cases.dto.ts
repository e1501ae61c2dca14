import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayUnique, IsIn } from 'class-validator';
import { ChoiceField, MayBeLeftOut } from '../../validation/fields';
import { listOf } from '../../validation/query-values';
import { WholeCaseListDto } from '../whole-case-list.dto';
import { CASE_COLUMN_NAMES, type CaseColumnName } from './case-columns';

/** What an export can be written as. */
export const ExportFormat = { xlsx: 'xlsx', csv: 'csv' } as const;
export type ExportFormat = (typeof ExportFormat)[keyof typeof ExportFormat];

/** An export: the filters of the work list, the columns in the order in which they are wanted, and the kind of file. */
export class ExportCasesDto extends WholeCaseListDto {
  @ChoiceField({
    description: '文件格式',
    of: Object.values(ExportFormat),
    optional: true,
    example: 'xlsx',
  })
  readonly format: ExportFormat = ExportFormat.xlsx;

  @ApiProperty({
    required: false,
    description: '列,可用逗号分隔多个,按所列顺序;省略则为全部列',
    type: [String],
    enum: [...CASE_COLUMN_NAMES],
    example: ['caseNo', 'title', 'status', 'lead', 'dueAt'],
  })
  @MayBeLeftOut()
  @Transform(({ value }: { value: unknown }) => (value === undefined ? value : listOf(value)))
  @IsIn([...CASE_COLUMN_NAMES], { each: true })
  @ArrayUnique()
  readonly columns: readonly CaseColumnName[] = CASE_COLUMN_NAMES;
}
