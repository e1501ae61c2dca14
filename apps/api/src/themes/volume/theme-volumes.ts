import { Inject, Injectable } from '@nestjs/common';
import { monthAfter, monthOf, monthStart, themeVolume, volumeMonths } from '@suqiu/domain';
import { ThemeLedger } from '@suqiu/ledger';
import { ThemeRuleBook } from '@suqiu/policy';
import type { ActingStaff } from '../../access/principal';
import { Problem } from '../../problems/problem';
import { LocalTime } from '../local-time';
import { ThemeFinder } from '../theme-finder';
import { ThemeVolumeQuery } from './theme-volume.query';
import { themeVolumeView, type ThemeVolumeView } from './theme-volume.view';

/** Compares how much was reported before a theme was adopted and after. */
@Injectable()
export class ThemeVolumes {
  constructor(
    private readonly finder: ThemeFinder,
    private readonly volumes: ThemeVolumeQuery,
    private readonly time: LocalTime,
    @Inject(ThemeLedger) private readonly ledger: ThemeLedger,
    @Inject(ThemeRuleBook) private readonly rules: ThemeRuleBook,
  ) {}

  /** @throws Problem `theme.not_found` */
  async read(staff: ActingStaff, themeNo: string): Promise<ThemeVolumeView> {
    const theme = await this.ledger.load(await this.finder.idFor(staff, themeNo));
    if (theme === null) throw new Problem('theme.not_found');
    const { zoneOffsetMinutes } = this.time;
    const now = this.time.month();
    const adoptedIn = theme.adoptedAt === null ? null : monthOf(theme.adoptedAt, zoneOffsetMinutes);
    const rules = this.rules.on(this.time.today());
    const months = volumeMonths(adoptedIn, now, rules);
    const { districtId, categoryCodes, placeIds } = theme;
    const counts = await this.volumes.counts({
      ...{ districtId, categoryCodes, placeIds, zoneOffsetMinutes },
      from: new Date(monthStart(months[0] ?? now, zoneOffsetMinutes)),
      to: new Date(monthStart(monthAfter(now, 1), zoneOffsetMinutes)),
      proactiveChannels: rules.proactiveChannels,
    });
    return themeVolumeView(themeNo, adoptedIn, themeVolume(counts, months, { adoptedIn, now }));
  }
}
