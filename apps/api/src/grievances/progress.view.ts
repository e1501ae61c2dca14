import { ApiProperty } from '@nestjs/swagger';
import { GRIEVANCE_STATUSES, type CommandType, type EventType, type GrievanceStatus } from '@suqiu/domain';
import { AttachmentView } from '../attachments/attachment.view';
import { OrganisationRefView } from '../organisations/organisation.view';
import { PROGRESS_STAGES, type ProgressStage } from './progress-stages';

/** What a resident may do with a case. */
export const RESIDENT_ACTIONS = [
  'supplement',
  'answer_review',
  'withdraw',
  'reopen',
] as const satisfies readonly CommandType[];
export type ResidentAction = (typeof RESIDENT_ACTIONS)[number];

/** One step as the resident sees it. */
export class ResidentEventView {
  @ApiProperty({ type: 'integer' })
  readonly seq!: number;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly at!: string;

  @ApiProperty({ type: String })
  readonly type!: EventType;

  @ApiProperty({ type: String })
  readonly label!: string;

  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly organisation!: OrganisationRefView | null;

  @ApiProperty({ type: String, nullable: true })
  readonly text!: string | null;

  @ApiProperty({ type: [AttachmentView], description: '随这一步提交的照片和文件' })
  readonly attachments!: readonly AttachmentView[];
}

/** One stage of the way, like that of a parcel. */
export class ProgressStageView {
  @ApiProperty({ enum: [...PROGRESS_STAGES] })
  readonly code!: ProgressStage;

  @ApiProperty({ type: String, example: '处理中' })
  readonly label!: string;

  @ApiProperty({ enum: ['done', 'skipped', 'current', 'ahead'], description: 'skipped:未经过该阶段' })
  readonly standing!: 'done' | 'skipped' | 'current' | 'ahead';

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '最近一次到达该阶段的时间' })
  readonly at!: string | null;
}

/** Where a grievance stands, told to the person who filed it. */
export class ProgressView {
  @ApiProperty({ type: String })
  readonly caseNo!: string;

  @ApiProperty({ type: String })
  readonly title!: string;

  @ApiProperty({ enum: [...GRIEVANCE_STATUSES] })
  readonly status!: GrievanceStatus;

  @ApiProperty({ type: String })
  readonly statusLabel!: string;

  @ApiProperty({ type: OrganisationRefView, nullable: true, description: '承办组织' })
  readonly handledBy!: OrganisationRefView | null;

  @ApiProperty({ type: OrganisationRefView, nullable: true, description: '受理台' })
  readonly desk!: OrganisationRefView | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '承诺办结时间' })
  readonly promisedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly registeredAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly closedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '最近一次答复' })
  readonly reply!: string | null;

  @ApiProperty({ type: [AttachmentView], description: '随最近一次答复提交的照片和文件' })
  readonly replyAttachments!: readonly AttachmentView[];

  @ApiProperty({ enum: [...RESIDENT_ACTIONS], isArray: true, description: '现在可进行的操作' })
  readonly canDo!: readonly ResidentAction[];

  @ApiProperty({ type: [ProgressStageView], description: '阶段;不会到达的不列出' })
  readonly stages!: readonly ProgressStageView[];

  @ApiProperty({ type: [ResidentEventView] })
  readonly timeline!: readonly ResidentEventView[];
}
