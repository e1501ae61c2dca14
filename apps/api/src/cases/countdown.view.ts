import { ApiProperty } from '@nestjs/swagger';
import { CLOCK_KINDS, type ClockKind, type Countdown } from '@suqiu/domain';
import { labelOf } from '../labels/labels';
import { isoOf } from '../validation/iso';

const INSTANT = { type: String, format: 'date-time' } as const;

/** What is left of the clock that presses most, so that a page can count on by itself. */
export class CountdownView {
  @ApiProperty({ enum: [...CLOCK_KINDS], description: '最紧迫的时限' })
  readonly clock!: ClockKind;

  @ApiProperty({ type: String, example: '本级办理时限' })
  readonly clockLabel!: string;

  @ApiProperty({
    type: 'integer',
    description: '截至 asOf 的剩余毫秒数,按规则计入的时间(工作时间或连续计时);负数为已超期的时间',
  })
  readonly remainingMs!: number;

  @ApiProperty(INSTANT)
  readonly asOf!: string;

  @ApiProperty({ type: Boolean, description: 'asOf 时是否在走:挂起中、非工作时间为 false' })
  readonly running!: boolean;

  @ApiProperty({ ...INSTANT, nullable: true, description: 'running 下一次改变的时刻;不会自行改变的为 null' })
  readonly changesAt!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true, description: '到期;挂起中的为 null' })
  readonly dueAt!: string | null;
}

/** Puts a countdown into words. */
export function countdownView(countdown: Countdown): CountdownView {
  const { clock, asOf, remainingMs, running, changesAt, dueAt } = countdown;
  return {
    clock: clock.kind,
    clockLabel: labelOf('clock', clock.kind),
    remainingMs,
    asOf: new Date(asOf).toISOString(),
    running,
    changesAt: isoOf(changesAt),
    dueAt: isoOf(dueAt),
  };
}
