import { ApiProperty } from '@nestjs/swagger';
import { CheckInMethod, InvitedRater, Satisfaction, WHISTLE_STAGES, type WhistleStage } from '@suqiu/domain';
import { SummonedView } from './whistle-item.view';

const INSTANT = { type: String, format: 'date-time' } as const;
const MAYBE_INSTANT = { ...INSTANT, nullable: true } as const;

/** A department's objection and what became of it. */
export class ObjectionView {
  @ApiProperty(INSTANT)
  readonly at!: string;

  @ApiProperty({ ...MAYBE_INSTANT, description: '裁定时间' })
  readonly ruledAt!: string | null;

  @ApiProperty({ type: Boolean, nullable: true, description: '是否成立' })
  readonly upheld!: boolean | null;
}

/** Where a device said that it was. */
export class PositionView {
  @ApiProperty({ type: Number, description: '纬度(WGS 84)' })
  readonly lat!: number;

  @ApiProperty({ type: Number, description: '经度(WGS 84)' })
  readonly lng!: number;

  @ApiProperty({ type: Number, nullable: true, description: '定位精度(米)' })
  readonly accuracy!: number | null;
}

/** The arrival of a department that holds. */
export class ArrivalView {
  @ApiProperty(INSTANT)
  readonly at!: string;

  @ApiProperty({ enum: Object.values(CheckInMethod) })
  readonly method!: CheckInMethod;

  @ApiProperty({ type: String, example: '定位' })
  readonly methodLabel!: string;

  @ApiProperty({ type: Boolean, description: '街道已确认' })
  readonly confirmed!: boolean;

  @ApiProperty({ type: PositionView, nullable: true, description: '报到位置;限街道、该部门和区' })
  readonly position!: PositionView | null;

  @ApiProperty({ type: Boolean, description: '有现场照片可看' })
  readonly hasPhoto!: boolean;
}

/** The street's judgement of a department. */
export class DepartmentRatingView {
  @ApiProperty(INSTANT)
  readonly at!: string;

  @ApiProperty({ enum: Object.values(Satisfaction) })
  readonly level!: Satisfaction;

  @ApiProperty({ type: String, example: '满意' })
  readonly levelLabel!: string;

  @ApiProperty({ type: Boolean, description: '问题已解决' })
  readonly solved!: boolean;
}

/** A department's judgement of the whistle. */
export class OpinionView {
  @ApiProperty(INSTANT)
  readonly at!: string;

  @ApiProperty({ type: Boolean, description: '有必要吹哨' })
  readonly needed!: boolean;

  @ApiProperty({ type: Boolean, description: '召集的部门合适' })
  readonly rightDepartments!: boolean;
}

/** What a resident or a deputy said of a department, on the street's invitation. */
export class InvitedRatingView {
  @ApiProperty(INSTANT)
  readonly at!: string;

  @ApiProperty({ enum: Object.values(InvitedRater) })
  readonly by!: InvitedRater;

  @ApiProperty({ type: String, example: '居民代表' })
  readonly byLabel!: string;

  @ApiProperty({ enum: Object.values(Satisfaction) })
  readonly level!: Satisfaction;

  @ApiProperty({ type: String, example: '满意' })
  readonly levelLabel!: string;
}

/** One summoned department with everything that it did. Others' ratings and objections are left out: null, or empty. */
export class WhistleDepartmentView extends SummonedView {
  @ApiProperty({ type: String, nullable: true, description: '请该部门办理的事项' })
  readonly task!: string | null;

  @ApiProperty({ ...MAYBE_INSTANT, description: '通知时间' })
  readonly notifiedAt!: string | null;

  @ApiProperty({ ...MAYBE_INSTANT, description: '应哨时间' })
  readonly acceptedAt!: string | null;

  @ApiProperty({ type: ObjectionView, nullable: true })
  readonly objection!: ObjectionView | null;

  @ApiProperty({ ...MAYBE_INSTANT, description: '联系时间' })
  readonly contactedAt!: string | null;

  @ApiProperty({ type: ArrivalView, nullable: true, description: '报到' })
  readonly arrival!: ArrivalView | null;

  @ApiProperty({ ...MAYBE_INSTANT, description: '提交方案时间' })
  readonly plannedAt!: string | null;

  @ApiProperty({ ...MAYBE_INSTANT, description: '办结时间' })
  readonly doneAt!: string | null;

  @ApiProperty({ ...MAYBE_INSTANT, description: '解除时间' })
  readonly releasedAt!: string | null;

  @ApiProperty({ enum: [...WHISTLE_STAGES], isArray: true, description: '因超期已报区级的环节' })
  readonly escalated!: readonly WhistleStage[];

  @ApiProperty({ ...MAYBE_INSTANT, description: '区级责令到场的时间' })
  readonly directedAt!: string | null;

  @ApiProperty({ type: DepartmentRatingView, nullable: true, description: '街道的评价' })
  readonly rating!: DepartmentRatingView | null;

  @ApiProperty({ type: OpinionView, nullable: true, description: '该部门对吹哨的评价' })
  readonly opinion!: OpinionView | null;

  @ApiProperty({ type: [InvitedRatingView], description: '居民、代表的评价' })
  readonly invited!: readonly InvitedRatingView[];
}
