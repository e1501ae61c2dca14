import { ApiProperty } from '@nestjs/swagger';
import type { EventType } from '@suqiu/domain';
import { AttachmentView, attachmentView } from '../attachments/attachment.view';
import { eventLabel } from '../labels/event-label';
import { labelOf } from '../labels/labels';
import { OrganisationRefView, organisationRef } from '../organisations/organisation.view';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { clockStampView, eventFacts } from './event-facts';
import type { TimelineRow } from './timeline.query';

/** Who did something. */
export class TimelineActorView {
  @ApiProperty({ enum: ['staff', 'resident', 'system'] })
  readonly kind!: 'staff' | 'resident' | 'system';

  @ApiProperty({ type: String, nullable: true })
  readonly name!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly role!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly roleLabel!: string | null;

  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly organisation!: OrganisationRefView | null;
}

/** What the timelines of cases and whistles say of every event. */
export class TimelineEntryView {
  @ApiProperty({ type: 'integer' })
  readonly seq!: number;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly at!: string;

  @ApiProperty({ type: TimelineActorView })
  readonly actor!: TimelineActorView;

  @ApiProperty({ type: String, nullable: true, description: '办事人所写的说明' })
  readonly text!: string | null;

  @ApiProperty({ type: String, description: '规则版本' })
  readonly ruleVersion!: string;

  @ApiProperty({ type: String, description: '引起该事件的操作(Idempotency-Key)' })
  readonly commandId!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: '事件的内容' })
  readonly facts!: object;

  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: '时限变化',
  })
  readonly clocks!: readonly object[];
}

/** One event of a case. */
export class TimelineEventView extends TimelineEntryView {
  @ApiProperty({ type: String, example: 'dispatched' })
  readonly type!: EventType;

  @ApiProperty({ type: String, example: '派单' })
  readonly label!: string;

  @ApiProperty({ type: [AttachmentView], description: '随这一步提交的照片和文件' })
  readonly attachments!: readonly AttachmentView[];
}

/** One page of a case's timeline. */
export class TimelineView {
  @ApiProperty({ type: [TimelineEventView] })
  readonly items!: readonly TimelineEventView[];

  @ApiProperty({ type: 'integer', nullable: true, description: '下一页的 after;没有下一页时为 null' })
  readonly nextAfter!: number | null;
}

/** A recorded event, of whatever it is. */
type EntryRow = Pick<
  TimelineRow,
  'seq' | 'at' | 'actorKind' | 'actorName' | 'actorRole' | 'actorOrgId' | 'text' | 'ruleVersion' | 'commandId'
>;

/** The part of an event that cases and whistles have in common. */
export function timelineEntry(
  row: EntryRow,
  tree: OrganisationTree,
): Omit<TimelineEntryView, 'facts' | 'clocks'> {
  const role = row.actorRole === 'resident' || row.actorRole === 'system' ? null : row.actorRole;
  return {
    seq: row.seq,
    at: row.at.toISOString(),
    actor: {
      kind: row.actorKind,
      name: row.actorName,
      role,
      roleLabel: role && labelOf('role', role),
      organisation: organisationRef(tree, row.actorOrgId),
    },
    text: row.text,
    ruleVersion: row.ruleVersion,
    commandId: row.commandId,
  };
}

export function timelineEventView(row: TimelineRow, tree: OrganisationTree): TimelineEventView {
  return {
    ...timelineEntry(row, tree),
    type: row.body.type,
    label: eventLabel(row.body),
    facts: eventFacts(row.body, tree),
    attachments: row.attachments.map(attachmentView),
    clocks: row.clocks.map((stamp) => clockStampView(stamp, tree)),
  };
}
