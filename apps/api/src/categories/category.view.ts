import { ApiProperty } from '@nestjs/swagger';
import { Urgency } from '@suqiu/domain';

/** One category of the dispatch catalogue. */
export class CategoryView {
  @ApiProperty({ type: String, example: '010101' })
  readonly code!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly parentCode!: string | null;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 3 })
  readonly level!: number;

  @ApiProperty({ type: String })
  readonly name!: string;

  @ApiProperty({ enum: Object.values(Urgency), nullable: true, description: '缺省的紧急程度' })
  readonly defaultUrgency!: Urgency | null;

  @ApiProperty({ type: Boolean, description: '是否在社区职责清单之内(可由社区主办)' })
  readonly onDutyList!: boolean;
}

export class CategoryListView {
  @ApiProperty({ type: [CategoryView] })
  readonly items!: readonly CategoryView[];
}
