import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsDefined,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';
import { CodeField, TextField, WholeNumberField } from '../validation/fields';

/** What can be printed on one sheet after the other. */
const MOST = 200;
/** Words that can be seen, in one line. */
const SPOT = /^[\p{L}\p{N}][^\p{C}]*$/u;

export class MakePostersDto {
  @CodeField({ description: '小区、网格或社区的组织代码', example: 'donghu-shiniuyan-xiangshulin-1' })
  readonly orgCode!: string;

  @ApiProperty({
    type: [String],
    minItems: 1,
    maxItems: MOST,
    uniqueItems: true,
    description: '张贴的地点,每处一张:楼栋、单元、门岗;不写个人信息',
    example: ['1栋1单元', '1栋2单元'],
  })
  @IsDefined()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(50, { each: true })
  @Matches(SPOT, { each: true })
  readonly spots!: readonly string[];
}

/** Which posters to list. */
export class PosterListDto {
  @CodeField({ description: '只看该组织及以下的', optional: true })
  readonly orgCode?: string;

  @TextField({ description: '上一页的 nextCursor', max: 12, optional: true })
  readonly cursor?: string;

  @WholeNumberField({ description: '最多条数', min: 1, max: 200, optional: true, example: 50 })
  @Type(() => Number)
  readonly limit: number = 50;
}
