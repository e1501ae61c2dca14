import { ApiProperty } from '@nestjs/swagger';
import { WHISTLE_STATUSES, type WhistleStatus } from '@suqiu/domain';
import { labelOf } from '../../labels/labels';

/** Where a whistle stands after a command. The `ETag` of the answer is the number of the last event. */
export class WhistleCommandView {
  @ApiProperty({ type: String, example: 'SH20261123-000001' })
  readonly whistleNo!: string;

  @ApiProperty({ type: 'integer', description: '最后一个事件的序号' })
  readonly seq!: number;

  @ApiProperty({ enum: [...WHISTLE_STATUSES] })
  readonly status!: WhistleStatus;

  @ApiProperty({ type: String, example: '已吹哨' })
  readonly statusLabel!: string;
}

export function whistleCommandView(
  whistleNo: string,
  { seq, status }: { readonly seq: number; readonly status: WhistleStatus },
): WhistleCommandView {
  return { whistleNo, seq, status, statusLabel: labelOf('whistleStatus', status) };
}
