import { ApiProperty } from '@nestjs/swagger';
import { GRIEVANCE_STATUSES, type GrievanceStatus } from '@suqiu/domain';
import { labelOf } from '../labels/labels';

/** Where a case stands after a command. The `ETag` of the answer is the number of the last event. */
export class CommandView {
  @ApiProperty({ type: String, example: 'SQ20261123-000001' })
  readonly caseNo!: string;

  @ApiProperty({ type: 'integer', description: '最后一个事件的序号' })
  readonly seq!: number;

  @ApiProperty({ enum: [...GRIEVANCE_STATUSES] })
  readonly status!: GrievanceStatus;

  @ApiProperty({ type: String, example: '办理中' })
  readonly statusLabel!: string;
}

export function commandView(caseNo: string, answer: { seq: number; status: GrievanceStatus }): CommandView {
  const { seq, status } = answer;
  return { caseNo, seq, status, statusLabel: labelOf('status', status) };
}
