import { Injectable } from '@nestjs/common';
import type { ActingStaff } from '../../access/principal';
import { caseItemView, type CaseListView } from '../../cases/case-item.view';
import { scopeOf } from '../../cases/case-scope';
import { Countdowns } from '../../cases/countdowns';
import { decodeCursor, encodeCursor } from '../../cases/cursor';
import { OrganisationDirectory } from '../../organisations/organisation-directory';
import { LocalTime } from '../local-time';
import { ThemeFinder } from '../theme-finder';
import { ThemeCasesQuery } from './theme-cases.query';
import { themeItemView, type ThemeListView } from './theme-item.view';
import type { ThemeListDto, ThemePageDto } from './theme-list.dto';
import { ThemeListQuery } from './theme-list.query';

/** The themes that somebody sees, and the cases of one. */
@Injectable()
export class ThemeLists {
  constructor(
    private readonly themes: ThemeListQuery,
    private readonly cases: ThemeCasesQuery,
    private readonly finder: ThemeFinder,
    private readonly directory: OrganisationDirectory,
    private readonly time: LocalTime,
    private readonly countdowns: Countdowns,
  ) {}

  /** One page, those proposed last first. The district sees all of its themes, others those they take part in. */
  async page(staff: ActingStaff, asked: ThemeListDto): Promise<ThemeListView> {
    const tree = await this.directory.tree();
    const rows = await this.themes.page({
      areaIds: scopeOf(staff).areaIds,
      month: asked.month ?? null,
      status: asked.status ?? null,
      today: this.time.today(),
      after: decodeCursor(asked.cursor),
      limit: asked.limit + 1,
    });
    const shown = rows.slice(0, asked.limit);
    const last = rows.length > shown.length ? shown.at(-1) : undefined;
    return {
      items: shown.map((row) => themeItemView(row, tree)),
      nextCursor: last ? encodeCursor(last) : null,
    };
  }

  /** One page of the linked cases that the person may see, those linked last first. @throws Problem `theme.not_found` */
  async casesOf(staff: ActingStaff, themeNo: string, asked: ThemePageDto): Promise<CaseListView> {
    const themeId = await this.finder.idFor(staff, themeNo);
    const tree = await this.directory.tree();
    const rows = await this.cases.page({
      themeId,
      scope: scopeOf(staff),
      after: decodeCursor(asked.cursor),
      limit: asked.limit + 1,
    });
    const shown = rows.slice(0, asked.limit);
    const last = rows.length > shown.length ? shown.at(-1) : undefined;
    const countdownOf = await this.countdowns.now();
    return {
      items: shown.map((row) => caseItemView(row, tree, countdownOf)),
      nextCursor: last ? encodeCursor({ micros: last.linkedMicros, id: last.id }) : null,
    };
  }
}
