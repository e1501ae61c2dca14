import { ApiProperty } from '@nestjs/swagger';
import { CLOCK_KINDS, Light, LimitUnit, type ClockKind, type Part } from '@suqiu/domain';
import { OrganisationRefView } from '../organisations/organisation.view';
import { SpentView } from './clock.view';

const INSTANT = { type: String, format: 'date-time' } as const;
const PART_KINDS = ['start_day', 'counted', 'closed', 'paused'] as const satisfies readonly Part['kind'][];

export class AmountView {
  @ApiProperty({ type: Number })
  readonly amount!: number;

  @ApiProperty({ enum: Object.values(LimitUnit) })
  readonly unit!: LimitUnit;

  @ApiProperty({ type: String, example: '个工作日' })
  readonly unitLabel!: string;
}

/** The rule that gave the clock its time. */
export class ClockRuleView {
  @ApiProperty({ type: String })
  readonly id!: string;

  @ApiProperty({ type: String, description: '规则版本', example: 'generic@1' })
  readonly version!: string;

  @ApiProperty({ type: String, description: '依据:条款、标准,或 design(本软件的设计)' })
  readonly basis!: string;

  @ApiProperty({ type: AmountView, description: '原时限' })
  readonly limit!: AmountView;
}

/** A stretch between start and due. */
export class PartView {
  @ApiProperty(INSTANT)
  readonly from!: string;

  @ApiProperty(INSTANT)
  readonly to!: string;

  @ApiProperty({ enum: [...PART_KINDS], description: '起算日、计入、不计(休息)、不计(挂起)' })
  readonly kind!: Part['kind'];

  @ApiProperty({ type: String, example: '国庆节' })
  readonly name!: string;

  @ApiProperty({ type: 'integer', description: '长度(毫秒)' })
  readonly ms!: number;

  @ApiProperty({ type: AmountView, nullable: true, description: '计入的数量;不计的为 null' })
  readonly counts!: AmountView | null;
}

/** A time in which the clock stood still. */
export class ExplainedPauseView {
  @ApiProperty(INSTANT)
  readonly from!: string;

  @ApiProperty({ ...INSTANT, nullable: true, description: 'null 表示仍在挂起' })
  readonly to!: string | null;

  @ApiProperty({ type: String })
  readonly reason!: string;

  @ApiProperty({ type: String, example: '鉴定、检测' })
  readonly reasonLabel!: string;

  @ApiProperty({ type: OrganisationRefView, nullable: true, description: '批准的组织;规则自动暂停的为 null' })
  readonly approvedBy!: OrganisationRefView | null;
}

/** More time that was granted. */
export class ExplainedExtensionView {
  @ApiProperty(INSTANT)
  readonly at!: string;

  @ApiProperty({ type: AmountView })
  readonly by!: AmountView;

  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly approvedBy!: OrganisationRefView | null;
}

/** An organisation that had the case while the clock ran. */
export class HoldingView {
  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly organisation!: OrganisationRefView | null;

  @ApiProperty(INSTANT)
  readonly from!: string;

  @ApiProperty(INSTANT)
  readonly to!: string;

  @ApiProperty({ type: 'integer', description: '历时(毫秒)' })
  readonly ms!: number;

  @ApiProperty({ type: Number, description: '其间按规则计入的毫秒数' })
  readonly usedMs!: number;
}

/** Why a clock of a case or whistle is due when it is: a sum that adds up to the millisecond. */
export class ExplainedClockView {
  @ApiProperty({ type: String, example: 'case' })
  readonly key!: string;

  @ApiProperty({ type: String, example: '办理总时限' })
  readonly label!: string;

  @ApiProperty({ type: String, description: '可以念给诉求人听的一句话' })
  readonly sentence!: string;

  @ApiProperty({ enum: Object.values(Light) })
  readonly light!: Light;

  @ApiProperty({ type: ClockRuleView })
  readonly rule!: ClockRuleView;

  @ApiProperty({ ...INSTANT, description: '起算' })
  readonly startedAt!: string;

  @ApiProperty({ ...INSTANT, description: '到期;挂起中的,按现在恢复计算' })
  readonly dueAt!: string;

  @ApiProperty({ type: Boolean, description: '所涉年度的放假安排尚未公布,期限可能变动' })
  readonly provisional!: boolean;

  @ApiProperty({ ...INSTANT, nullable: true })
  readonly stoppedAt!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true })
  readonly breachedAt!: string | null;

  @ApiProperty({ type: SpentView })
  readonly spent!: SpentView;

  @ApiProperty({ type: [PartView], description: '从起算到到期的每一段,首尾相接' })
  readonly parts!: readonly PartView[];

  @ApiProperty({ type: 'integer', description: '各段长度之和,等于到期减起算(毫秒)' })
  readonly sumMs!: number;

  @ApiProperty({ type: [HoldingView], description: '各承办组织分别用时' })
  readonly holdings!: readonly HoldingView[];
}

/** The explanation of a clock of a case, with who let it stand still or gave it more time. */
export class ClockExplanationView extends ExplainedClockView {
  @ApiProperty({ type: String, example: 'SQ20261123-000001' })
  readonly caseNo!: string;

  @ApiProperty({ enum: [...CLOCK_KINDS] })
  readonly kind!: ClockKind;

  @ApiProperty({ type: [ExplainedPauseView] })
  readonly pauses!: readonly ExplainedPauseView[];

  @ApiProperty({ type: [ExplainedExtensionView] })
  readonly extensions!: readonly ExplainedExtensionView[];
}
