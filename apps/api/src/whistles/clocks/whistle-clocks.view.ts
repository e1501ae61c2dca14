import { ApiProperty } from '@nestjs/swagger';
import { WhistleClockKind } from '@suqiu/domain';
import { ExplainedClockView } from '../../clocks/clock-explanation.view';
import { SpentView } from '../../clocks/clock.view';
import { WhistleClockView } from '../reading/whistle-detail.view';

/** A clock of the whistle with how far it has run. */
export class RunningWhistleClockView extends WhistleClockView {
  @ApiProperty({ type: SpentView })
  readonly spent!: SpentView;
}

/** All clocks of a whistle, in the order in which they were first started. */
export class WhistleClockListView {
  @ApiProperty({ type: String, example: 'SH20261123-000001' })
  readonly whistleNo!: string;

  @ApiProperty({ type: [RunningWhistleClockView] })
  readonly items!: readonly RunningWhistleClockView[];
}

/** Why a clock of a whistle is due when it is. */
export class WhistleClockExplanationView extends ExplainedClockView {
  @ApiProperty({ type: String, example: 'SH20261123-000001' })
  readonly whistleNo!: string;

  @ApiProperty({ enum: Object.values(WhistleClockKind) })
  readonly kind!: WhistleClockKind;
}
