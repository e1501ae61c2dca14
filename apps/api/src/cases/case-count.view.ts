import { ApiProperty } from '@nestjs/swagger';

/** How many rows a list has on all its pages. */
export class CaseCountView {
  @ApiProperty({ type: 'integer', example: 37 })
  readonly count!: number;

  @ApiProperty({ type: Boolean, description: '实际多于 count:超过一万条不再往下数' })
  readonly capped!: boolean;
}
