import { ApiProperty } from '@nestjs/swagger';
import {
  GRIEVANCE_STATUSES,
  Light,
  OrgLevel,
  RequestType,
  Urgency,
  type GrievanceStatus,
} from '@suqiu/domain';
import { labelOf } from '../labels/labels';
import { OrganisationRefView, organisationRef } from '../organisations/organisation.view';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { isoOf } from '../validation/iso';
import { CASE_MARKS, type CaseMark } from './case-mark';
import type { CaseItemRow } from './case-item.row';
import { CountdownView } from './countdown.view';
import type { CountdownOf } from './countdowns';

export class CategoryRefView {
  @ApiProperty({ type: String })
  readonly code!: string;

  @ApiProperty({ type: String })
  readonly name!: string;
}

/** A case as the work list shows it. */
export class CaseItemView {
  @ApiProperty({ type: String, example: 'SQ20261123-000001' })
  readonly caseNo!: string;

  @ApiProperty({ type: String })
  readonly title!: string;

  @ApiProperty({ enum: [...GRIEVANCE_STATUSES] })
  readonly status!: GrievanceStatus;

  @ApiProperty({ type: String })
  readonly statusLabel!: string;

  @ApiProperty({ enum: Object.values(OrgLevel), nullable: true, description: '承办层级' })
  readonly level!: OrgLevel | null;

  @ApiProperty({
    enum: Object.values(Light),
    description: '绿、黄、橙、红灯;灰为没有时限在走(已终结或挂起)',
  })
  readonly light!: Light;

  @ApiProperty({
    enum: [...CASE_MARKS],
    isArray: true,
    description: '标记:挂起、挂账、督办中、吹哨中、各项待审批、待回访',
  })
  readonly marks!: readonly CaseMark[];

  @ApiProperty({ enum: Object.values(Urgency) })
  readonly urgency!: Urgency;

  @ApiProperty({ type: String })
  readonly urgencyLabel!: string;

  @ApiProperty({ enum: Object.values(RequestType) })
  readonly requestType!: RequestType;

  @ApiProperty({ type: CategoryRefView })
  readonly category!: CategoryRefView;

  @ApiProperty({ type: OrganisationRefView, nullable: true, description: '承办组织' })
  readonly lead!: OrganisationRefView | null;

  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly community!: OrganisationRefView | null;

  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly street!: OrganisationRefView | null;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly registeredAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '承诺办结时间' })
  readonly dueAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '下一个时限' })
  readonly nextDueAt!: string | null;

  @ApiProperty({ type: CountdownView, nullable: true, description: '倒计时;没有时限要守的为 null' })
  readonly countdown!: CountdownView | null;

  @ApiProperty({ type: 'integer', description: '版本:最后一个事件的序号' })
  readonly seq!: number;
}

/** One page of the work list. */
export class CaseListView {
  @ApiProperty({ type: [CaseItemView] })
  readonly items!: readonly CaseItemView[];

  @ApiProperty({ type: String, nullable: true, description: '下一页的 cursor;没有下一页时为 null' })
  readonly nextCursor!: string | null;
}

/** Puts a case into the shape of lists. */
export function caseItemView(
  row: CaseItemRow,
  tree: OrganisationTree,
  countdownOf: CountdownOf,
): CaseItemView {
  return {
    caseNo: row.caseNo,
    title: row.title,
    status: row.status,
    statusLabel: labelOf('status', row.status),
    level: row.level,
    light: row.light,
    marks: row.marks,
    urgency: row.urgency,
    urgencyLabel: labelOf('urgency', row.urgency),
    requestType: row.requestType,
    category: { code: row.categoryCode, name: row.categoryName },
    lead: organisationRef(tree, row.leadId),
    community: organisationRef(tree, row.communityId),
    street: organisationRef(tree, row.streetId),
    registeredAt: row.registeredAt.toISOString(),
    dueAt: isoOf(row.dueAt),
    nextDueAt: isoOf(row.nextDueAt),
    countdown: countdownOf(row.openClocks),
    seq: row.seq,
  };
}
