import { ApiProperty } from '@nestjs/swagger';

/** Nobody pages further than this, so nothing beyond it is counted. */
export const COUNTED_AT_MOST = 10_000;

/** How many rows a list has on all its pages. */
export class CaseCountView {
  @ApiProperty({ type: 'integer', example: 37 })
  readonly count!: number;

  @ApiProperty({ type: Boolean, description: '实际多于 count:超过一万条不再往下数' })
  readonly capped!: boolean;
}

/** What was counted no further than one beyond {@link COUNTED_AT_MOST}. */
export function countView(count: number): CaseCountView {
  return { count: Math.min(count, COUNTED_AT_MOST), capped: count > COUNTED_AT_MOST };
}
