import { Injectable } from '@nestjs/common';
import type { ActingStaff } from '../../access/principal';
import { COUNTED_AT_MOST, countView, type CaseCountView } from '../../cases/case-count.view';
import { decodeCursor, encodeCursor } from '../../cases/cursor';
import { OrganisationDirectory } from '../../organisations/organisation-directory';
import { Problem } from '../../problems/problem';
import { whistleItemView, type WhistleListView } from './whistle-item.view';
import type { WhistleListDto } from './whistle-list.dto';
import { WhistleListQuery, type WhistleFilter } from './whistle-list.query';
import { WhistleSide, whistleScopeOf } from './whistle-scope';

/** The boards of streets and districts, and the list of a department (被吹哨). */
@Injectable()
export class WhistleLists {
  constructor(
    private readonly whistles: WhistleListQuery,
    private readonly directory: OrganisationDirectory,
  ) {}

  /** One page, the most pressing first. @throws Problem `whistle.box_not_permitted` */
  async page(staff: ActingStaff, asked: WhistleListDto): Promise<WhistleListView> {
    const rows = await this.whistles.page({
      ...filterOf(staff, asked),
      after: decodeCursor(asked.cursor),
      limit: asked.limit + 1,
    });
    const shown = rows.slice(0, asked.limit);
    const last = rows.length > shown.length ? shown.at(-1) : undefined;
    const tree = await this.directory.tree();
    return {
      items: shown.map((row) => whistleItemView(row, tree)),
      nextCursor: last ? encodeCursor({ micros: last.sortMicros, id: last.id }) : null,
    };
  }

  /** How many rows all pages have together. @throws Problem `whistle.box_not_permitted` */
  async count(staff: ActingStaff, asked: WhistleListDto): Promise<CaseCountView> {
    return countView(await this.whistles.count(filterOf(staff, asked), COUNTED_AT_MOST + 1));
  }
}

function filterOf(staff: ActingStaff, asked: WhistleListDto): WhistleFilter {
  const { side, orgId } = whistleScopeOf(staff);
  if (side === null || side === WhistleSide.community || (asked.box ?? side) !== side)
    throw new Problem('whistle.box_not_permitted');
  return { box: side, orgId, statuses: asked.status ?? null, lateOnly: asked.late };
}
