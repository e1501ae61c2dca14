import { ApiProperty } from '@nestjs/swagger';
import { CounterCode } from '@suqiu/domain';
import { CaseItemView } from '../cases/case-item.view';

/** A number that opens its list. */
export class CounterView {
  @ApiProperty({ enum: Object.values(CounterCode) })
  readonly code!: CounterCode;

  @ApiProperty({ type: String, example: '待签收' })
  readonly label!: string;

  @ApiProperty({ type: 'integer' })
  readonly count!: number;

  @ApiProperty({ type: Boolean, description: '实际多于 count' })
  readonly capped!: boolean;

  @ApiProperty({
    type: String,
    description: '恰好列出这些条目的清单地址(相对于 /api/v1)',
    example: '/cases?status=dispatched&holder=lead',
  })
  readonly query!: string;
}

/** What waits for a role. */
export class WorkbenchView {
  @ApiProperty({ type: [CounterView] })
  readonly counters!: readonly CounterView[];

  @ApiProperty({ type: [CaseItemView], description: '最紧迫的诉求' })
  readonly next!: readonly CaseItemView[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'next 出自的清单(相对于 /api/v1)',
    example: '/cases?holder=mine',
  })
  readonly nextQuery!: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly asOf!: string;
}
