import { Injectable } from '@nestjs/common';
import { searchQuery } from '@suqiu/entities';
import type { ActingStaff } from '../access/principal';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import { unknownReference } from '../problems/invalid-request';
import type { CaseListDto } from './case-list.dto';
import { CaseListQuery } from './case-list.query';
import { caseItemView, type CaseListView } from './case-item.view';
import { scopeOf } from './case-scope';
import { decodeCursor, encodeCursor } from './cursor';

/** The work list of a role. */
@Injectable()
export class CaseListService {
  constructor(
    private readonly cases: CaseListQuery,
    private readonly directory: OrganisationDirectory,
  ) {}

  /** One page, the most pressing first. @throws Problem `organisation.unknown` */
  async page(staff: ActingStaff, asked: CaseListDto): Promise<CaseListView> {
    const tree = await this.directory.tree();
    const top = asked.organisation === undefined ? undefined : tree.byCode(asked.organisation);
    if (asked.organisation !== undefined && !top)
      throw unknownReference('organisation.unknown', 'organisation');
    const search = asked.words === undefined ? null : searchQuery(asked.words);
    if (asked.words !== undefined && search === null) return { items: [], nextCursor: null };
    const rows = await this.cases.page({
      scope: scopeOf(staff),
      statuses: asked.status ?? null,
      level: asked.level ?? null,
      lights: asked.light ?? null,
      marks: asked.mark ?? [],
      leadIds: top ? tree.subtreeIds(top.id) : null,
      dueBefore: asked.dueBefore === undefined ? null : new Date(asked.dueBefore),
      search,
      after: decodeCursor(asked.cursor),
      limit: asked.limit + 1,
    });
    const shown = rows.slice(0, asked.limit);
    const last = rows.length > shown.length ? shown.at(-1) : undefined;
    return {
      items: shown.map((row) => caseItemView(row, tree)),
      nextCursor: last ? encodeCursor({ micros: last.sortMicros, id: last.id }) : null,
    };
  }
}
