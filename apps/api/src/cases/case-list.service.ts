import { Injectable } from '@nestjs/common';
import type { ActingStaff } from '../access/principal';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import { caseItemView, type CaseListView } from './case-item.view';
import { countView, COUNTED_AT_MOST, type CaseCountView } from './case-count.view';
import type { CaseFilterDto, CaseListDto } from './case-list.dto';
import { CaseListQuery } from './case-list.query';
import { CaseSelection } from './case-selection';
import { Countdowns } from './countdowns';
import { decodeCursor, encodeCursor } from './cursor';

/** The work list of a role. */
@Injectable()
export class CaseListService {
  constructor(
    private readonly cases: CaseListQuery,
    private readonly selection: CaseSelection,
    private readonly directory: OrganisationDirectory,
    private readonly countdowns: Countdowns,
  ) {}

  /** One page in the order asked for. @throws Problem `organisation.unknown`, `category.unknown` */
  async page(staff: ActingStaff, asked: CaseListDto): Promise<CaseListView> {
    const filter = await this.selection.of(staff, asked);
    if (filter === null) return { items: [], nextCursor: null };
    const { sort, limit } = asked;
    const after = decodeCursor(asked.cursor);
    const rows = await this.cases.page({ filter, sort, after, limit: limit + 1 });
    const [tree, countdownOf] = await Promise.all([this.directory.tree(), this.countdowns.now()]);
    const shown = rows.slice(0, limit);
    const last = rows.length > shown.length ? shown.at(-1) : undefined;
    return {
      items: shown.map((row) => caseItemView(row, tree, countdownOf)),
      nextCursor: last ? encodeCursor({ micros: last.sortMicros, id: last.id }) : null,
    };
  }

  /** How many rows all pages have together. @throws Problem `organisation.unknown`, `category.unknown` */
  async count(staff: ActingStaff, asked: CaseFilterDto): Promise<CaseCountView> {
    const [count] = await this.counts(staff, [asked]);
    return count ?? countView(0);
  }

  /** The same for several lists, in one query. */
  async counts(staff: ActingStaff, asked: readonly CaseFilterDto[]): Promise<readonly CaseCountView[]> {
    const filters = await Promise.all(asked.map((each) => this.selection.of(staff, each)));
    const wanted = filters.filter((filter) => filter !== null);
    const counts = await this.cases.counts(wanted, COUNTED_AT_MOST + 1);
    return filters.map((filter) => countView(filter === null ? 0 : (counts[wanted.indexOf(filter)] ?? 0)));
  }
}
