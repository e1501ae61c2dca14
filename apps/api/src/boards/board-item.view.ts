import { ApiProperty } from '@nestjs/swagger';
import { CallbackOutcome, EscalationCause, OrgLevel, type Tenure } from '@suqiu/domain';
import { CaseItemView } from '../cases/case-item.view';
import { TimelineActorView } from '../cases/timeline.view';
import { OrganisationRefView } from '../organisations/organisation.view';
import { WhistleKindRefView } from '../whistles/reading/whistle-item.view';

/** What was asked for, by whom, with which words, and until when it should be answered. */
export class BoardRequestView {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly at!: string;

  @ApiProperty({ type: String, example: '申请延期' })
  readonly label!: string;

  @ApiProperty({ type: TimelineActorView })
  readonly actor!: TimelineActorView;

  @ApiProperty({ type: String, nullable: true, description: '理由原文' })
  readonly text!: string | null;

  @ApiProperty({ type: 'object', additionalProperties: true, description: '所申请的内容' })
  readonly facts!: object;
}

/** How long one level held the case. */
export class TenureView {
  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly organisation!: OrganisationRefView | null;

  @ApiProperty({ enum: Object.values(OrgLevel) })
  readonly level!: OrgLevel;

  @ApiProperty({ enum: ['dispatched', 'handed_down', 'escalated', 'reopened'], description: '何以到该组织' })
  readonly by!: Tenure['by'];

  @ApiProperty({ type: String, example: '派单' })
  readonly byLabel!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly from!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '空为仍在该组织' })
  readonly to!: string | null;

  @ApiProperty({ type: 'integer', description: '历时(毫秒)' })
  readonly heldMs!: number;

  @ApiProperty({ type: 'integer', description: '其中的工作时间(毫秒),不含挂起和挂账' })
  readonly workingMs!: number;
}

/** An organisation that helps. */
export class NeededAssistView {
  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly organisation!: OrganisationRefView | null;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly since!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '回复时间' })
  readonly repliedAt!: string | null;

  @ApiProperty({ type: Boolean, description: '曾经主办(首接负责)' })
  readonly formerLead!: boolean;
}

/** A department that was whistled for the case. */
export class NeededDepartmentView {
  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly organisation!: OrganisationRefView | null;

  @ApiProperty({ type: String, example: 'SH20261123-000001' })
  readonly whistleNo!: string;

  @ApiProperty({ type: WhistleKindRefView })
  readonly kind!: WhistleKindRefView;

  @ApiProperty({ type: String, description: '最近进展', example: '部门报到' })
  readonly newsLabel!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly at!: string;
}

/** Where an escalated petition came from, why, how long each level held it, and who else is needed. */
export class EscalationView {
  @ApiProperty({ type: OrganisationRefView, nullable: true, description: '由谁上报' })
  readonly from!: OrganisationRefView | null;

  @ApiProperty({ enum: Object.values(EscalationCause) })
  readonly cause!: EscalationCause;

  @ApiProperty({ type: String, example: '承办单位上报' })
  readonly causeLabel!: string;

  @ApiProperty({ type: [TenureView], description: '各级停留,先到的在前' })
  readonly tenures!: readonly TenureView[];

  @ApiProperty({ type: [NeededAssistView], description: '协办单位' })
  readonly assists!: readonly NeededAssistView[];

  @ApiProperty({ type: [NeededDepartmentView], description: '被吹哨的部门' })
  readonly departments!: readonly NeededDepartmentView[];
}

/** One line to be said. */
export class ScriptLineView {
  @ApiProperty({ type: String, example: 'greeting' })
  readonly id!: string;

  @ApiProperty({ type: String })
  readonly text!: string;
}

export class CallbackAttemptView {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly at!: string;

  @ApiProperty({ enum: Object.values(CallbackOutcome) })
  readonly outcome!: CallbackOutcome;

  @ApiProperty({ type: String, example: '未接通' })
  readonly outcomeLabel!: string;

  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly organisation!: OrganisationRefView | null;
}

/** A call to be made, with what to say. */
export class CallToMakeView {
  @ApiProperty({ type: String, format: 'date-time', description: '回访开始' })
  readonly openedAt!: string;

  @ApiProperty({ type: [CallbackAttemptView] })
  readonly attempts!: readonly CallbackAttemptView[];

  @ApiProperty({ type: 'integer', description: '未接通时最多拨打的次数' })
  readonly attemptsNeeded!: number;

  @ApiProperty({ type: 'integer', description: '话术的版本' })
  readonly scriptVersion!: number;

  @ApiProperty({ type: [ScriptLineView], description: '回访话术' })
  readonly script!: readonly ScriptLineView[];
}

/** A case on the board. What does not belong to its group is null. */
export class BoardCaseView extends CaseItemView {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '应在此之前答复' })
  readonly answerBy!: string | null;

  @ApiProperty({ type: BoardRequestView, nullable: true })
  readonly request!: BoardRequestView | null;

  @ApiProperty({ type: EscalationView, nullable: true })
  readonly escalation!: EscalationView | null;

  @ApiProperty({ type: CallToMakeView, nullable: true })
  readonly call!: CallToMakeView | null;
}
