import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsString, MaxLength, ValidateNested } from 'class-validator';
import { WordsField } from '../../commands/words-field';
import { BooleanField, CodeField, TextField } from '../../validation/fields';

/** As many departments as a whistle summons at once; more can be added one by one. */
const MOST_DEPARTMENTS = 20;

const MOST_CASES = 50;

/** A department that is to come, and what for. */
export class SummonsDto {
  @CodeField({ description: '部门的组织代码', example: 'yunze-chengguan' })
  readonly orgCode!: string;

  @BooleanField({ description: '是否牵头;须有且只有一个牵头部门', example: true })
  readonly lead!: boolean;

  @WordsField({ description: '请该部门办理的事项', example: '认定一楼后门披棚是否为违法建设,依法处置。' })
  readonly task!: string;
}

/** A whistle as a street worker writes it; the street's leader approves it before it is blown. */
export class DraftWhistleDto {
  @CodeField({ description: '哨的种类,见 /whistle-kinds', example: 'enforcement' })
  readonly kind!: string;

  @WordsField({
    description: '吹哨事由',
    example: '长巷被占、垃圾遍地,涉及多个部门,社区和街道无法单独处置。',
  })
  readonly text!: string;

  @ApiProperty({
    type: [String],
    required: false,
    maxItems: MOST_CASES,
    description: '所涉诉求的编号;重点工作可以没有',
    example: [],
  })
  @IsArray()
  @ArrayMaxSize(MOST_CASES)
  @IsString({ each: true })
  @MaxLength(32, { each: true })
  readonly caseNos: readonly string[] = [];

  @ApiProperty({
    type: [SummonsDto],
    minItems: 1,
    maxItems: MOST_DEPARTMENTS,
    description: '召集的部门',
    example: [
      { orgCode: 'yunze-chengguan', lead: true, task: '认定一楼后门披棚是否为违法建设,依法处置。' },
      { orgCode: 'yunze-gongan', lead: false, task: '核查后门是否为逃生通道。' },
    ],
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_DEPARTMENTS)
  @ValidateNested({ each: true })
  @Type(() => SummonsDto)
  readonly departments!: readonly SummonsDto[];

  @TextField({ description: '同一事项上一次吹哨的编号(再次吹哨)', max: 32, optional: true })
  readonly rewhistleOf?: string;
}
