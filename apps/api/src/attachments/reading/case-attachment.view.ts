import { ApiProperty } from '@nestjs/swagger';
import type { EventBody, EventType } from '@suqiu/domain';
import { eventLabel } from '../../labels/event-label';
import type { OrganisationTree } from '../../organisations/organisation-tree';
import { OrganisationRefView, organisationRef } from '../../organisations/organisation.view';
import { AttachmentView, attachmentView, type AttachmentRow } from '../attachment.view';

/** An attachment with the step that it came with. */
export interface CaseAttachmentRow extends AttachmentRow {
  readonly seq: number;
  readonly at: Date;
  readonly body: EventBody;
  readonly actorKind: 'staff' | 'resident' | 'system';
  readonly actorOrgId: string | null;
}

/** An attachment with the step that it came with, as staff see it. */
export class CaseAttachmentView extends AttachmentView {
  @ApiProperty({ type: 'integer', description: '随哪一个事件' })
  readonly seq!: number;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly at!: string;

  @ApiProperty({ type: String, example: 'registered' })
  readonly event!: EventType;

  @ApiProperty({ type: String, example: '登记' })
  readonly eventLabel!: string;

  @ApiProperty({ type: Boolean, description: '是否来自诉求人' })
  readonly fromResident!: boolean;

  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly organisation!: OrganisationRefView | null;
}

/** All attachments of a case: a case may have a hundred. */
export class CaseAttachmentListView {
  @ApiProperty({ type: [CaseAttachmentView] })
  readonly items!: readonly CaseAttachmentView[];
}

export function caseAttachmentView(row: CaseAttachmentRow, tree: OrganisationTree): CaseAttachmentView {
  return {
    ...attachmentView(row),
    seq: row.seq,
    at: row.at.toISOString(),
    event: row.body.type,
    eventLabel: eventLabel(row.body),
    fromResident: row.actorKind === 'resident',
    organisation: organisationRef(tree, row.actorOrgId),
  };
}
