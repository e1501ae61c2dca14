import { Injectable } from '@nestjs/common';
import type { ActingStaff } from '../../access/principal';
import type { TimelineDto } from '../../cases/timeline.dto';
import { OrganisationDirectory } from '../../organisations/organisation-directory';
import { WhistleFinder } from '../reading/whistle-finder';
import { whistleScopeOf } from '../reading/whistle-scope';
import { WhistleTimelineQuery } from './whistle-timeline.query';
import { whistleEventView, type WhistleTimelineView } from './whistle-timeline.view';

/** What happened to a whistle, as each side reads it. */
@Injectable()
export class WhistleTimelines {
  constructor(
    private readonly timeline: WhistleTimelineQuery,
    private readonly finder: WhistleFinder,
    private readonly directory: OrganisationDirectory,
  ) {}

  /** @throws Problem `whistle.not_found` */
  async page(
    staff: ActingStaff,
    whistleNo: string,
    { after, limit }: TimelineDto,
  ): Promise<WhistleTimelineView> {
    const { id } = await this.finder.visibleTo(staff, whistleNo);
    const rows = await this.timeline.page(id, after, limit + 1);
    const tree = await this.directory.tree();
    const scope = whistleScopeOf(staff);
    const shown = rows.slice(0, limit);
    return {
      items: shown.map((row) => whistleEventView(row, scope, tree)),
      nextAfter: rows.length > limit ? (shown.at(-1)?.seq ?? null) : null,
    };
  }
}
