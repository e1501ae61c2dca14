import { Injectable } from '@nestjs/common';
import type { ActingStaff } from '../access/principal';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import { CaseFinder } from './case-finder';
import type { TimelineDto } from './timeline.dto';
import { TimelineQuery } from './timeline.query';
import { timelineEventView, type TimelineView } from './timeline.view';

/** What happened to a case, as staff read it. */
@Injectable()
export class TimelineService {
  constructor(
    private readonly timeline: TimelineQuery,
    private readonly finder: CaseFinder,
    private readonly directory: OrganisationDirectory,
  ) {}

  /** @throws Problem `case.not_found` */
  async page(staff: ActingStaff, caseNo: string, { after, limit }: TimelineDto): Promise<TimelineView> {
    const { id } = await this.finder.visibleTo(staff, caseNo);
    const rows = await this.timeline.page(id, after, limit + 1);
    const tree = await this.directory.tree();
    const shown = rows.slice(0, limit);
    return {
      items: shown.map((row) => timelineEventView(row, tree)),
      nextAfter: rows.length > limit ? (shown.at(-1)?.seq ?? null) : null,
    };
  }
}
