import { ApiProperty } from '@nestjs/swagger';
import { LimitUnit } from '@suqiu/domain';
import { ClockView } from '../cases/case-detail.view';

/** How far a clock has run, in the unit of its rule. */
export class SpentView {
  @ApiProperty({ enum: Object.values(LimitUnit), example: 'work_day' })
  readonly unit!: LimitUnit;

  @ApiProperty({ type: String, example: '个工作日' })
  readonly unitLabel!: string;

  @ApiProperty({ type: Number, description: '时限总量,含延期', example: 5 })
  readonly total!: number;

  @ApiProperty({ type: Number, description: '已用', example: 2 })
  readonly used!: number;

  @ApiProperty({ type: Number, description: '剩余', example: 3 })
  readonly remaining!: number;

  @ApiProperty({ type: Number, description: '已用毫秒数,按规则计入的时间' })
  readonly usedMs!: number;

  @ApiProperty({ type: Number, description: '剩余毫秒数,按规则计入的时间' })
  readonly remainingMs!: number;
}

/** A clock of the case with how far it has run. */
export class RunningClockView extends ClockView {
  @ApiProperty({ type: SpentView })
  readonly spent!: SpentView;
}

/** All clocks of a case, in the order in which they were first started. */
export class ClockListView {
  @ApiProperty({ type: String, example: 'SQ20261123-000001' })
  readonly caseNo!: string;

  @ApiProperty({ type: [RunningClockView] })
  readonly items!: readonly RunningClockView[];
}
