import { Inject, Injectable } from '@nestjs/common';
import { explainWhistleClock } from '@suqiu/domain';
import { Rules, WhistleLedger } from '@suqiu/ledger';
import type { ActingStaff } from '../../access/principal';
import { explainedClockView } from '../../clocks/clock-explanation.mapper';
import { spentOf } from '../../clocks/spent-of';
import { labelOf } from '../../labels/labels';
import { OrganisationDirectory } from '../../organisations/organisation-directory';
import { Problem } from '../../problems/problem';
import { whistleClockView } from '../reading/whistle-detail.mapper';
import { WhistleFinder } from '../reading/whistle-finder';
import type { WhistleClockExplanationView, WhistleClockListView } from './whistle-clocks.view';

/** Tells how far the clocks of a whistle have run, and why they are due when they are. */
@Injectable()
export class WhistleClockReader {
  constructor(
    private readonly finder: WhistleFinder,
    private readonly directory: OrganisationDirectory,
    @Inject(WhistleLedger) private readonly ledger: WhistleLedger,
    @Inject(Rules) private readonly rules: Rules,
  ) {}

  /** @throws Problem `whistle.not_found` */
  async list(staff: ActingStaff, whistleNo: string): Promise<WhistleClockListView> {
    const { id } = await this.finder.visibleTo(staff, whistleNo);
    const [state, tree, rulebook] = await Promise.all([
      this.ledger.load(id),
      this.directory.tree(),
      // The whistle may have been counted by rules that this process has not seen yet.
      this.rules.refresh(),
    ]);
    const now = Date.now();
    return {
      whistleNo,
      items: Object.values(state?.clocks ?? {}).map((clock) => ({
        ...whistleClockView(clock, tree),
        spent: spentOf(clock, rulebook, now),
      })),
    };
  }

  /** @throws Problem `whistle.not_found`, `clock.not_found` */
  async explain(staff: ActingStaff, whistleNo: string, key: string): Promise<WhistleClockExplanationView> {
    const { id } = await this.finder.visibleTo(staff, whistleNo);
    const [events, tree] = await Promise.all([this.ledger.events(id), this.directory.tree()]);
    const rulebook = await this.rules.refresh();
    const explained = explainWhistleClock(events, key, {
      basisOf: (version, limit) => rulebook.whistleBasisOf(version, limit),
      calendarOf: (calendarId) => rulebook.calendarOf(calendarId),
      now: Date.now(),
    });
    if (!explained) throw new Problem('clock.not_found');
    const { kind } = explained.clock;
    return { whistleNo, kind, ...explainedClockView(explained, labelOf('whistleClock', kind), tree) };
  }
}
