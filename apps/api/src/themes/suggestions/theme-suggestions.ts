import { Inject, Injectable } from '@nestjs/common';
import { mayProposeTheme, monthAfter, monthStart, suggestThemes, type Month } from '@suqiu/domain';
import { ThemeRuleBook } from '@suqiu/policy';
import type { ActingStaff } from '../../access/principal';
import { themeLabelOf } from '../../labels/theme-labels';
import { OrganisationDirectory } from '../../organisations/organisation-directory';
import { organisationRef } from '../../organisations/organisation.view';
import { Problem } from '../../problems/problem';
import { LocalTime } from '../local-time';
import { districtOf } from '../theme-facts';
import { ClusterQuery, type Stretch } from './cluster.query';
import type { ThemeSuggestionListView } from './theme-suggestion.view';

/** Looks for what a district might take up. */
@Injectable()
export class ThemeSuggestions {
  constructor(
    private readonly clusters: ClusterQuery,
    private readonly directory: OrganisationDirectory,
    private readonly time: LocalTime,
    @Inject(ThemeRuleBook) private readonly rules: ThemeRuleBook,
  ) {}

  /** The clusters of a month that stand out. @throws Problem `theme.suggestions_not_permitted` */
  async of(staff: ActingStaff, month: Month): Promise<ThemeSuggestionListView> {
    const { role, organisation } = staff.acting;
    const districtId = districtOf(organisation);
    if (districtId === null || !mayProposeTheme(role)) throw new Problem('theme.suggestions_not_permitted');
    const rules = this.rules.on(this.time.today());
    const [rows, tree] = await Promise.all([
      this.clusters.clusters({
        districtId,
        month: this.stretch(month),
        monthBefore: this.stretch(monthAfter(month, -1)),
        yearBefore: this.stretch(monthAfter(month, -12)),
        proactiveChannels: rules.proactiveChannels,
        casesAtLeast: rules.casesAtLeast,
      }),
      this.directory.tree(),
    ]);
    const names = new Map(rows.map(({ categoryCode, categoryName }) => [categoryCode, categoryName]));
    const items = suggestThemes(rows, rules).map((one) => {
      const { categoryCode: code, streetId, cases, proactive, monthBefore, yearBefore } = one;
      return {
        category: { code, name: names.get(code) ?? code },
        street: organisationRef(tree, streetId),
        ...{
          cases,
          proactive,
          monthBefore,
          yearBefore,
          repeated: one.repeated,
          repeatShare: one.repeatShare,
        },
        reasons: one.reasons.map((reason) => ({ code: reason, label: themeLabelOf('reason', reason) })),
      };
    });
    return { month, rulesVersion: rules.version, items };
  }

  private stretch(month: Month): Stretch {
    const { zoneOffsetMinutes } = this.time;
    return {
      from: new Date(monthStart(month, zoneOffsetMinutes)),
      to: new Date(monthStart(monthAfter(month, 1), zoneOffsetMinutes)),
    };
  }
}
