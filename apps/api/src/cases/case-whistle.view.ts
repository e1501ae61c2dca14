import { ApiProperty } from '@nestjs/swagger';
import { WHISTLE_STATUSES, type DepartmentStatus, type Light, type WhistleStatus } from '@suqiu/domain';
import { labelOf } from '../labels/labels';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { OrganisationRefView, organisationRef } from '../organisations/organisation.view';
import { isoOf } from '../validation/iso';

/** A whistle of a case, as it is read. */
export interface CaseWhistleRow {
  readonly whistleNo: string;
  readonly kindName: string;
  readonly status: WhistleStatus;
  readonly light: Light;
  readonly streetId: string;
  readonly blownAt: Date | null;
  readonly closedAt: Date | null;
  readonly departments: readonly { readonly orgId: string; readonly status: DepartmentStatus }[];
}

/** A department that was summoned for a case, and where it stands. */
export class CaseWhistleDepartmentView {
  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly organisation!: OrganisationRefView | null;

  @ApiProperty({ type: String, example: 'arrived' })
  readonly status!: DepartmentStatus;

  @ApiProperty({ type: String, example: '已报到' })
  readonly statusLabel!: string;
}

/** A whistle that was blown for a case. */
export class CaseWhistleView {
  @ApiProperty({ type: String, example: 'SH20261123-000001' })
  readonly whistleNo!: string;

  @ApiProperty({ type: String, description: '哨的种类', example: '群众诉求哨' })
  readonly kind!: string;

  @ApiProperty({ enum: [...WHISTLE_STATUSES] })
  readonly status!: WhistleStatus;

  @ApiProperty({ type: String, example: '已吹哨' })
  readonly statusLabel!: string;

  @ApiProperty({ type: String, example: 'green' })
  readonly light!: Light;

  @ApiProperty({ type: OrganisationRefView, nullable: true, description: '吹哨街道' })
  readonly street!: OrganisationRefView | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly blownAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly closedAt!: string | null;

  @ApiProperty({ type: [CaseWhistleDepartmentView] })
  readonly departments!: readonly CaseWhistleDepartmentView[];
}

export function caseWhistleView(row: CaseWhistleRow, tree: OrganisationTree): CaseWhistleView {
  return {
    whistleNo: row.whistleNo,
    kind: row.kindName,
    status: row.status,
    statusLabel: labelOf('whistleStatus', row.status),
    light: row.light,
    street: organisationRef(tree, row.streetId),
    blownAt: isoOf(row.blownAt),
    closedAt: isoOf(row.closedAt),
    departments: row.departments.map(({ orgId, status }) => ({
      organisation: organisationRef(tree, orgId),
      status,
      statusLabel: labelOf('departmentStatus', status),
    })),
  };
}
