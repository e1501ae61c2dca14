import { ApiProperty } from '@nestjs/swagger';
import type { WhistleEventType } from '@suqiu/domain';
import { clockStampView } from '../../cases/event-facts';
import { TimelineEntryView, timelineEntry } from '../../cases/timeline.view';
import { whistleEventLabel } from '../../labels/whistle-event-label';
import type { OrganisationTree } from '../../organisations/organisation-tree';
import { isOpenTo } from './open-events';
import { whistleEventFacts } from './whistle-event-facts';
import type { WhistleScope } from '../reading/whistle-scope';
import type { WhistleTimelineRow } from './whistle-timeline.query';

/** One event of a whistle. */
export class WhistleEventView extends TimelineEntryView {
  @ApiProperty({ type: String, example: 'arrived' })
  readonly type!: WhistleEventType;

  @ApiProperty({ type: String, example: '报到' })
  readonly label!: string;
}

/** One page of a whistle's timeline. */
export class WhistleTimelineView {
  @ApiProperty({ type: [WhistleEventView] })
  readonly items!: readonly WhistleEventView[];

  @ApiProperty({ type: 'integer', nullable: true, description: '下一页的 after;没有下一页时为 null' })
  readonly nextAfter!: number | null;
}

export function whistleEventView(
  row: WhistleTimelineRow,
  scope: WhistleScope,
  tree: OrganisationTree,
): WhistleEventView {
  const { body, clocks } = row;
  const isOpen = isOpenTo(scope, body);
  return {
    ...timelineEntry(row, tree),
    type: body.type,
    label: whistleEventLabel(body),
    text: isOpen ? row.text : null,
    facts: whistleEventFacts(body, isOpen, tree),
    clocks: clocks.map((stamp) => clockStampView(stamp, tree)),
  };
}
