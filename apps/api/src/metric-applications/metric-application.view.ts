import { ApiProperty } from '@nestjs/swagger';
import {
  APPLICATION_COMMANDS,
  ApplicationKind,
  ApplicationStatus,
  ReviewedKind,
  type ApplicationCommandType,
  type ApplicationEventType,
} from '@suqiu/domain';
import { OrganisationRefView } from '../organisations/organisation.view';

const INSTANT = { type: String, format: 'date-time' } as const;

/** A code of the catalogue with its name. */
export class NamedCodeView {
  @ApiProperty({ type: String })
  readonly code!: string;

  @ApiProperty({ type: String })
  readonly name!: string;
}

/** The deduction that an appeal disputes. */
export class DisputedFigureView {
  @ApiProperty({ type: String, example: 'yellow_card_count' })
  readonly figure!: string;

  @ApiProperty({ type: String, example: 'calendar_month' })
  readonly scheme!: string;

  @ApiProperty({ type: String, example: '2026-10' })
  readonly period!: string;
}

/** A step of the review and how far it has come. */
export class ReviewStationView extends NamedCodeView {
  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly organisation!: OrganisationRefView | null;

  @ApiProperty({ enum: ['agreed', 'refused', 'present', 'to_come'] })
  readonly state!: 'agreed' | 'refused' | 'present' | 'to_come';
}

/** An application as a list shows it. */
export class ApplicationItemView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ enum: Object.values(ApplicationKind) })
  readonly kind!: ApplicationKind;

  @ApiProperty({ type: String, example: '剔除申请' })
  readonly label!: string;

  @ApiProperty({ enum: Object.values(ReviewedKind) })
  readonly subject!: ReviewedKind;

  @ApiProperty({ type: String, example: 'SQ20261123-000001' })
  readonly subjectNo!: string;

  @ApiProperty({ type: OrganisationRefView, nullable: true, description: '吹哨中的被吹部门' })
  readonly part!: OrganisationRefView | null;

  @ApiProperty({ type: NamedCodeView, description: '指标组' })
  readonly family!: NamedCodeView;

  @ApiProperty({ type: NamedCodeView, description: '事由' })
  readonly ground!: NamedCodeView;

  @ApiProperty({ type: DisputedFigureView, nullable: true })
  readonly disputed!: DisputedFigureView | null;

  @ApiProperty({ type: OrganisationRefView, nullable: true, description: '申请单位' })
  readonly unit!: OrganisationRefView | null;

  @ApiProperty({ enum: Object.values(ApplicationStatus) })
  readonly status!: ApplicationStatus;

  @ApiProperty({ type: String, example: '审核中' })
  readonly statusLabel!: string;

  @ApiProperty({ type: ReviewStationView, isArray: true })
  readonly route!: readonly ReviewStationView[];

  @ApiProperty({ type: 'integer' })
  readonly seq!: number;

  @ApiProperty(INSTANT)
  readonly appliedAt!: string;

  @ApiProperty(INSTANT)
  readonly updatedAt!: string;
}

/** One logged step: who, when, why. */
export class ApplicationStepView {
  @ApiProperty({ type: 'integer' })
  readonly seq!: number;

  @ApiProperty({ type: String, example: 'agreed' })
  readonly type!: ApplicationEventType;

  @ApiProperty({ type: String, example: '街道审核:同意' })
  readonly label!: string;

  @ApiProperty(INSTANT)
  readonly at!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly name!: string | null;

  @ApiProperty({ type: String, example: '街道派单员' })
  readonly roleLabel!: string;

  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly organisation!: OrganisationRefView | null;

  @ApiProperty({ type: String, nullable: true })
  readonly text!: string | null;
}

/** An application with its log, and what the reader can do now. */
export class ApplicationView extends ApplicationItemView {
  @ApiProperty({ type: String, description: '规则版本' })
  readonly rulesVersion!: string;

  @ApiProperty({ type: [ApplicationStepView] })
  readonly steps!: readonly ApplicationStepView[];

  @ApiProperty({ enum: APPLICATION_COMMANDS, isArray: true })
  readonly allowedActions!: readonly ApplicationCommandType[];
}

/** One page of applications. */
export class ApplicationListView {
  @ApiProperty({ type: [ApplicationItemView] })
  readonly items!: readonly ApplicationItemView[];

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null;
}

/** What became of an application or a step of it. */
export class ApplicationAnswerView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: 'integer' })
  readonly seq!: number;

  @ApiProperty({ enum: Object.values(ApplicationStatus) })
  readonly status!: ApplicationStatus;
}
