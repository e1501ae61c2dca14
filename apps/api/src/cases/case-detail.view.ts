import { ApiProperty } from '@nestjs/swagger';
import { CLOCK_KINDS, COMMAND_TYPES, Light, type ClockKind, type CommandType } from '@suqiu/domain';
import { OrganisationRefView } from '../organisations/organisation.view';
import { CaseItemView } from './case-item.view';
import { CaseWhistleView } from './case-whistle.view';
import { MaskedPetitionerView } from './petitioner.view';

/** An organisation that helps the lead. */
export class AssistView {
  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly organisation!: OrganisationRefView | null;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly since!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: '说明阶段性情况的时间(尚无结果)',
  })
  readonly interimAt!: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: '协办回复首次超期的时间;其后说明情况不改变超期',
  })
  readonly lateAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly repliedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly releasedAt!: string | null;

  @ApiProperty({ type: Boolean, description: '曾经承办' })
  readonly formerLead!: boolean;
}

/** What the clocks of cases and whistles have in common. */
export class ClockFieldsView {
  @ApiProperty({ type: String })
  readonly key!: string;

  @ApiProperty({ type: String })
  readonly label!: string;

  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly organisation!: OrganisationRefView | null;

  @ApiProperty({ type: String, description: '规则编号' })
  readonly ruleId!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly startedAt!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly dueAt!: string;

  @ApiProperty({ type: Boolean, description: '所涉年度的放假安排尚未公布,期限可能变动' })
  readonly provisional!: boolean;

  @ApiProperty({ enum: Object.values(Light), description: '本时钟的亮灯' })
  readonly light!: Light;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '下一次预警的时间' })
  readonly warnAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '挂起的起始时间' })
  readonly pausedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '挂起的原因' })
  readonly pauseReason!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly stoppedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly breachedAt!: string | null;
}

/** One clock of the case. */
export class ClockView extends ClockFieldsView {
  @ApiProperty({ enum: [...CLOCK_KINDS] })
  readonly kind!: ClockKind;

  @ApiProperty({ type: Boolean, description: '到期未完成即为超期;否则到期只是期满,例如可退单期限' })
  readonly duty!: boolean;
}

const CODES = { type: 'object', additionalProperties: true } as const;

/** One case with everything that the person may see of it. The `ETag` of the answer is `seq`. */
export class CaseDetailView extends CaseItemView {
  @ApiProperty({ type: String })
  readonly description!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly address!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly lat!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly lng!: number | null;

  @ApiProperty({ type: String })
  readonly channel!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly occurredAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly closedAt!: string | null;

  @ApiProperty({ type: Boolean, description: '已终结' })
  readonly ended!: boolean;

  @ApiProperty({ type: MaskedPetitionerView })
  readonly petitioner!: MaskedPetitionerView;

  @ApiProperty({ type: OrganisationRefView, nullable: true, description: '受理台' })
  readonly desk!: OrganisationRefView | null;

  @ApiProperty({ type: OrganisationRefView, nullable: true, description: '派单组织' })
  readonly dispatcher!: OrganisationRefView | null;

  @ApiProperty({ type: OrganisationRefView, nullable: true, description: '被投诉的组织' })
  readonly complained!: OrganisationRefView | null;

  @ApiProperty({ type: [AssistView] })
  readonly assists!: readonly AssistView[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly signedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly contactedAt!: string | null;

  @ApiProperty({ ...CODES, nullable: true, description: '办理结果' })
  readonly result!: object | null;

  @ApiProperty({ ...CODES, nullable: true, description: '告知诉求人的情况' })
  readonly feedback!: object | null;

  @ApiProperty({ ...CODES, nullable: true, description: '回访' })
  readonly callback!: object | null;

  @ApiProperty({ type: 'integer' })
  readonly reworks!: number;

  @ApiProperty({ type: 'integer' })
  readonly reopenings!: number;

  @ApiProperty({ ...CODES, description: '退单次数及是否已裁定' })
  readonly returns!: object;

  @ApiProperty({ ...CODES, nullable: true, description: '挂起' })
  readonly pause!: object | null;

  @ApiProperty({ type: String, nullable: true, description: '待审批的挂起事由' })
  readonly pausePending!: string | null;

  @ApiProperty({ ...CODES, nullable: true, description: '挂账' })
  readonly account!: object | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '待审批的挂账预计解决时间' })
  readonly accountPending!: string | null;

  @ApiProperty({ type: 'array', items: CODES, description: '黄牌、红牌' })
  readonly cards!: readonly object[];

  @ApiProperty({ type: 'array', items: CODES, description: '督办' })
  readonly supervisions!: readonly object[];

  @ApiProperty({ type: 'array', items: CODES, description: '阶段目标' })
  readonly milestones!: readonly object[];

  @ApiProperty({ ...CODES, description: '延期' })
  readonly extension!: object;

  @ApiProperty({ type: String, nullable: true, description: '并入的诉求编号' })
  readonly mergedInto!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '最近一次给诉求人的答复' })
  readonly reply!: string | null;

  @ApiProperty({ type: [CaseWhistleView], description: '为该诉求吹的哨' })
  readonly whistles!: readonly CaseWhistleView[];

  @ApiProperty({ type: [ClockView] })
  readonly clocks!: readonly ClockView[];

  @ApiProperty({ enum: [...COMMAND_TYPES], isArray: true, description: '当前角色现在可进行的操作' })
  readonly allowedActions!: readonly CommandType[];
}
