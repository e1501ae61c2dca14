import { ApiProperty } from '@nestjs/swagger';
import {
  WHISTLE_STAGES,
  type WhistleKind,
  type WhistleLimit,
  type WhistlePack,
  type WhistleStage,
} from '@suqiu/domain';
import { amountView } from '../../clocks/clock-explanation.mapper';
import { AmountView } from '../../clocks/clock-explanation.view';
import { labelOf } from '../../labels/labels';
import { WhistleKindRefView } from '../reading/whistle-item.view';

/** How long a department has for one stage of its work. */
export class WhistleLimitView {
  @ApiProperty({ enum: [...WHISTLE_STAGES] })
  readonly stage!: WhistleStage;

  @ApiProperty({ type: String, example: '应哨' })
  readonly stageLabel!: string;

  @ApiProperty({ type: AmountView })
  readonly limit!: AmountView;

  @ApiProperty({ type: String, description: '依据:条款、标准,或 design(本软件的设计)' })
  readonly basis!: string;
}

/** A kind of whistle with its limits. */
export class WhistleKindView extends WhistleKindRefView {
  @ApiProperty({ type: Boolean, description: '须有诉求' })
  readonly caseNeeded!: boolean;

  @ApiProperty({ type: String, description: '依据' })
  readonly basis!: string;

  @ApiProperty({ type: [WhistleLimitView], description: '自吹哨起算的时限' })
  readonly limits!: readonly WhistleLimitView[];
}

/** The kinds that can be drafted now. */
export class WhistleKindListView {
  @ApiProperty({ type: String, description: '规则版本', example: 'generic@1' })
  readonly ruleVersion!: string;

  @ApiProperty({ type: [WhistleKindView] })
  readonly items!: readonly WhistleKindView[];
}

export function whistleKindListView({ id, version, kinds }: WhistlePack): WhistleKindListView {
  return { ruleVersion: `${id}@${version}`, items: kinds.map(whistleKindView) };
}

function whistleKindView({ id, name, caseNeeded, basis, limits }: WhistleKind): WhistleKindView {
  return { id, name, caseNeeded, basis, limits: limits.map(limitView) };
}

function limitView({ stage, limit, basis }: WhistleLimit): WhistleLimitView {
  return { stage, stageLabel: labelOf('whistleClock', stage), limit: amountView(limit), basis };
}
