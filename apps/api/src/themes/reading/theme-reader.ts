import { Inject, Injectable } from '@nestjs/common';
import { allowedThemeActions } from '@suqiu/domain';
import { ThemeLedger } from '@suqiu/ledger';
import { actorOf, type ActingStaff } from '../../access/principal';
import { OrganisationDirectory } from '../../organisations/organisation-directory';
import { ThemeFactsReader } from '../theme-facts';
import { ThemeFinder } from '../theme-finder';
import { ThemeDetailQuery } from './theme-detail.query';
import { themeDetailView, type ThemeDetailView } from './theme-detail.view';

/** Reads one theme for somebody who takes part in it. */
@Injectable()
export class ThemeReader {
  constructor(
    private readonly finder: ThemeFinder,
    private readonly themes: ThemeDetailQuery,
    private readonly facts: ThemeFactsReader,
    private readonly directory: OrganisationDirectory,
    @Inject(ThemeLedger) private readonly ledger: ThemeLedger,
  ) {}

  /** @throws Problem `theme.not_found` */
  async read(staff: ActingStaff, themeNo: string): Promise<ThemeDetailView> {
    const themeId = await this.finder.idFor(staff, themeNo);
    const facts = await this.facts.factsFor(staff, []);
    const { today } = facts;
    const [row, tasks, policies, history, state, tree] = await Promise.all([
      this.themes.row(themeId, today),
      this.themes.tasks(themeId),
      this.themes.policies(themeId),
      this.themes.history(themeId),
      this.ledger.load(themeId),
      this.directory.tree(),
    ]);
    const context = { now: Date.now(), actor: actorOf(staff), facts };
    const allowedActions = state === null ? [] : allowedThemeActions(state, context);
    return themeDetailView({ row, tasks, policies, history, allowedActions }, tree, today);
  }
}
