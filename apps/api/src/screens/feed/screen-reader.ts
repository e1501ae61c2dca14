import { Injectable } from '@nestjs/common';
import { FigureBook } from '../../metrics/figure-book';
import { figurePeriodView } from '../../metrics/figure-period-view';
import { OrganisationDirectory } from '../../organisations/organisation-directory';
import { Problem } from '../../problems/problem';
import { ScreenCases } from './screen-cases';
import { ScreenCategories } from './screen-categories';
import type { ScreenFiguresView } from './screen-feed.view';
import { ScreenFlow } from './screen-flow';
import { ScreenStandings } from './screen-standings';
import { screenUnit } from './screen-unit';
import { ScreenWhistles } from './screen-whistles';

/** The period of the figures of a screen: what leaders speak of as this month. */
const SCHEME = 'calendar_month';

/** Reads everything that the screens of an organisation show, in as many queries for a million cases as for ten. */
@Injectable()
export class ScreenReader {
  constructor(
    private readonly directory: OrganisationDirectory,
    private readonly book: FigureBook,
    private readonly flow: ScreenFlow,
    private readonly cases: ScreenCases,
    private readonly standings: ScreenStandings,
    private readonly categories: ScreenCategories,
    private readonly whistles: ScreenWhistles,
  ) {}

  /** @throws Problem `screen.revoked` where the organisation is not in use any more */
  async read(orgId: string): Promise<ScreenFiguresView> {
    const now = Date.now();
    const unit = screenUnit(await this.directory.tree(), orgId);
    if (!unit) throw new Problem('screen.revoked');
    const period = this.book.period({ scheme: SCHEME });
    const received = this.book.metric(period, 'intake_count');
    const closed = this.book.metric(period, 'closed_count');
    const [flow, cases, standings, categories, whistles, asOf] = await Promise.all([
      this.flow.read(unit, period.scheme, { received, closed }, now),
      this.cases.read(unit),
      this.standings.read(unit, period),
      this.categories.read(unit, period, received),
      this.whistles.read(unit),
      this.book.asOf(),
    ]);
    const { code, name } = unit.organisation;
    return {
      organisation: { code, name },
      flow,
      cases,
      period: figurePeriodView(period),
      ...standings,
      categories,
      whistles,
      readAt: new Date(now).toISOString(),
      asOf,
    };
  }
}
