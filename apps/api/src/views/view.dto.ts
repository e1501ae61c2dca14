import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsString, Matches } from 'class-validator';
import { BooleanField, ChoiceField, TextField } from '../validation/fields';

/** The lists of which views can be saved. */
export const VIEW_LISTS = ['cases', 'whistles'] as const;
export type ViewList = (typeof VIEW_LISTS)[number];

const COLUMN = /^[A-Za-z][A-Za-z0-9_.]{0,39}$/;
const MOST_COLUMNS = 40;

/** Of which list to show views. */
export class ViewListDto {
  @ChoiceField({ description: '只列该清单的视图', of: VIEW_LISTS, optional: true, example: 'cases' })
  readonly list?: ViewList;
}

/** What a view becomes. */
export class ChangeViewDto {
  @TextField({ description: '视图名称,在本人同一清单的视图中不重复', max: 40, example: '本周到期的电梯诉求' })
  readonly name!: string;

  @ApiProperty({
    type: String,
    maxLength: 2000,
    description: '清单的查询条件(问号之后的部分),不含 cursor;没有条件时为空',
    example: 'status=dispatched,in_progress&sort=due',
  })
  @IsString()
  @Matches(/^[^\s]{0,2000}$/)
  readonly query!: string;

  @ApiProperty({
    type: [String],
    maxItems: MOST_COLUMNS,
    description: '显示的列,依次;空为缺省的列',
    example: ['caseNo', 'title', 'countdown'],
  })
  @IsArray()
  @ArrayMaxSize(MOST_COLUMNS)
  @Matches(COLUMN, { each: true })
  readonly columns!: readonly string[];

  @BooleanField({ description: '本单位同事可见', example: false })
  readonly shared!: boolean;
}

/** A view to be saved. */
export class SaveViewDto extends ChangeViewDto {
  @ChoiceField({ description: '所属清单', of: VIEW_LISTS, example: 'cases' })
  readonly list!: ViewList;
}
