import { ApiProperty } from '@nestjs/swagger';
import {
  DEPARTMENT_STATUSES,
  Light,
  WHISTLE_STATUSES,
  type DepartmentStatus,
  type WhistleStatus,
} from '@suqiu/domain';
import { labelOf } from '../../labels/labels';
import { OrganisationRefView, organisationRef } from '../../organisations/organisation.view';
import type { OrganisationTree } from '../../organisations/organisation-tree';
import { isoOf } from '../../validation/iso';
import type { ItemDepartmentRow, WhistleItemRow } from './whistle-item.row';

/** A kind of whistle by id and name, as it appears inside other answers. */
export class WhistleKindRefView {
  @ApiProperty({ type: String, example: 'demand' })
  readonly id!: string;

  @ApiProperty({ type: String, example: '群众诉求哨' })
  readonly name!: string;
}

/** A summoned department as lists show it. */
export class SummonedView {
  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly organisation!: OrganisationRefView | null;

  @ApiProperty({ type: Boolean, description: '牵头' })
  readonly lead!: boolean;

  @ApiProperty({ enum: [...DEPARTMENT_STATUSES] })
  readonly status!: DepartmentStatus;

  @ApiProperty({ type: String, example: '已报到' })
  readonly statusLabel!: string;

  @ApiProperty({ enum: Object.values(Light) })
  readonly light!: Light;

  @ApiProperty({ type: Boolean, description: '有时限已超期且尚未完成' })
  readonly late!: boolean;
}

/** What every answer about a whistle says of it. */
export class WhistleHeadView {
  @ApiProperty({ type: String, example: 'SH20261123-000001' })
  readonly whistleNo!: string;

  @ApiProperty({ type: WhistleKindRefView })
  readonly kind!: WhistleKindRefView;

  @ApiProperty({ type: String, description: '吹哨事由' })
  readonly reason!: string;

  @ApiProperty({ enum: [...WHISTLE_STATUSES] })
  readonly status!: WhistleStatus;

  @ApiProperty({ type: String, example: '已吹哨' })
  readonly statusLabel!: string;

  @ApiProperty({ enum: Object.values(Light), description: '绿、黄、橙、红灯;灰为没有时限在走' })
  readonly light!: Light;

  @ApiProperty({ type: Boolean, description: '有部门应哨或报到超期,已报区级' })
  readonly late!: boolean;

  @ApiProperty({ type: OrganisationRefView, nullable: true, description: '吹哨街道' })
  readonly street!: OrganisationRefView | null;

  @ApiProperty({ type: String, format: 'date-time', description: '起草时间' })
  readonly draftedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '吹哨时间' })
  readonly blownAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '销哨时间' })
  readonly closedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '下一个时限' })
  readonly nextDueAt!: string | null;

  @ApiProperty({ type: 'integer', description: '版本:最后一个事件的序号' })
  readonly seq!: number;
}

/** A whistle as lists show it. */
export class WhistleItemView extends WhistleHeadView {
  @ApiProperty({ type: [SummonedView], description: '召集的部门,牵头的在前' })
  readonly departments!: readonly SummonedView[];
}

/** One page of a board or a work list. */
export class WhistleListView {
  @ApiProperty({ type: [WhistleItemView] })
  readonly items!: readonly WhistleItemView[];

  @ApiProperty({ type: String, nullable: true, description: '下一页的 cursor;没有下一页时为 null' })
  readonly nextCursor!: string | null;
}

export function whistleItemView(row: WhistleItemRow, tree: OrganisationTree): WhistleItemView {
  const departments = row.departments.map((department) => summonedView(department, tree));
  return { ...whistleHeadView(row, tree), departments };
}

export function whistleHeadView(row: WhistleItemRow, tree: OrganisationTree): WhistleHeadView {
  return {
    whistleNo: row.whistleNo,
    kind: { id: row.kindId, name: row.kindName },
    reason: row.reason,
    status: row.status,
    statusLabel: labelOf('whistleStatus', row.status),
    light: row.light,
    late: row.late,
    street: organisationRef(tree, row.streetId),
    draftedAt: row.draftedAt.toISOString(),
    blownAt: isoOf(row.blownAt),
    closedAt: isoOf(row.closedAt),
    nextDueAt: isoOf(row.nextDueAt),
    seq: row.seq,
  };
}

function summonedView(
  { orgId, lead, status, light, late }: ItemDepartmentRow,
  tree: OrganisationTree,
): SummonedView {
  const statusLabel = labelOf('departmentStatus', status);
  return { organisation: organisationRef(tree, orgId), lead, status, statusLabel, light, late };
}
