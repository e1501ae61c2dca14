import { ApiProperty } from '@nestjs/swagger';
import { THEME_STATUSES, type ThemeStatus } from '@suqiu/domain';
import type { ThemeStep } from '@suqiu/ledger';
import { themeLabelOf } from '../../labels/theme-labels';

/** Where a theme stands after a step. The `ETag` of the answer is the number of the last event. */
export class ThemeStepView {
  @ApiProperty({ type: String, example: 'ZT202610-000001' })
  readonly themeNo!: string;

  @ApiProperty({ type: 'integer', description: '最后一个事件的序号' })
  readonly seq!: number;

  @ApiProperty({ enum: [...THEME_STATUSES] })
  readonly status!: ThemeStatus;

  @ApiProperty({ type: String, example: '办理中' })
  readonly statusLabel!: string;
}

export function themeStepView({ themeNo, seq, status }: ThemeStep): ThemeStepView {
  return { themeNo, seq, status, statusLabel: themeLabelOf('status', status) };
}
