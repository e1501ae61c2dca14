import { ApiProperty } from '@nestjs/swagger';
import { GRIEVANCE_STATUSES, type GrievanceStatus } from '@suqiu/domain';
import type { NamedOrg, Receipt } from '@suqiu/ledger';
import { labelOf } from '../labels/labels';
import { OrganisationRefView, organisationRef } from '../organisations/organisation.view';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { isoOf } from '../validation/iso';

/** What a resident gets at once: the number, the code, who has it and until when. */
export class ReceiptView {
  @ApiProperty({ type: String, example: 'SQ20261123-000001' })
  readonly caseNo!: string;

  @ApiProperty({ type: String, description: '查询码:请妥善保存,查询时放入 X-Tracking-Code 请求头' })
  readonly trackingCode!: string;

  @ApiProperty({ enum: [...GRIEVANCE_STATUSES] })
  readonly status!: GrievanceStatus;

  @ApiProperty({ type: String })
  readonly statusLabel!: string;

  @ApiProperty({ type: OrganisationRefView, nullable: true, description: '承办组织;受理台尚在分派时为 null' })
  readonly handledBy!: OrganisationRefView | null;

  @ApiProperty({ type: OrganisationRefView, description: '受理台' })
  readonly desk!: OrganisationRefView;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '承诺办结时间' })
  readonly promisedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly registeredAt!: string;
}

export function receiptView(receipt: Receipt, tree: OrganisationTree): ReceiptView {
  const { caseNo, trackingCode, status, lead, desk, promisedAt, registeredAt } = receipt;
  return {
    caseNo,
    trackingCode,
    status,
    statusLabel: labelOf('status', status),
    handledBy: lead && named(lead, tree),
    desk: named(desk, tree),
    promisedAt: isoOf(promisedAt),
    registeredAt: new Date(registeredAt).toISOString(),
  };
}

function named(org: NamedOrg, tree: OrganisationTree): OrganisationRefView {
  return organisationRef(tree, org.id) ?? { code: '', name: org.name };
}
