import { Inject, Injectable } from '@nestjs/common';
import { explainClock } from '@suqiu/domain';
import { Ledger, Rules } from '@suqiu/ledger';
import type { ActingStaff, ResidentPrincipal } from '../access/principal';
import { clockView } from '../cases/case-detail.mapper';
import type { CaseFile } from '../cases/case-file.query';
import { CaseFinder } from '../cases/case-finder';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import { Problem } from '../problems/problem';
import { clockExplanationView } from './clock-explanation.mapper';
import type { ClockExplanationView } from './clock-explanation.view';
import type { ClockListView } from './clock.view';
import { spentOf } from './spent-of';

/** The clock that the resident was promised: the total handling time. */
const PROMISED = 'case';

/** Tells how far the clocks of a case have run, and why they are due when they are. */
@Injectable()
export class ClockReader {
  constructor(
    private readonly finder: CaseFinder,
    private readonly directory: OrganisationDirectory,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Rules) private readonly rules: Rules,
  ) {}

  /** @throws Problem `case.not_found` */
  async list(staff: ActingStaff, caseNo: string): Promise<ClockListView> {
    const { id } = await this.finder.visibleTo(staff, caseNo);
    const [state, tree, rulebook] = await Promise.all([
      this.ledger.load(id),
      this.directory.tree(),
      // The case may have been counted by rules that this process has not seen yet.
      this.rules.refresh(),
    ]);
    const now = Date.now();
    const clocks = Object.values(state?.clocks ?? {});
    return {
      caseNo,
      items: clocks.map((clock) => ({
        ...clockView(clock, tree),
        spent: spentOf(clock, rulebook, now),
      })),
    };
  }

  /** Any clock, for those who may see the case. @throws Problem `case.not_found`, `clock.not_found` */
  async explainToStaff(staff: ActingStaff, caseNo: string, key: string): Promise<ClockExplanationView> {
    return this.explain(await this.finder.visibleTo(staff, caseNo), key);
  }

  /** The total handling time, for the petitioner. @throws Problem `case.not_found`, `clock.not_found` */
  async explainToResident(resident: ResidentPrincipal, key: string): Promise<ClockExplanationView> {
    if (key !== PROMISED) throw new Problem('clock.not_found');
    return this.explain(await this.finder.ofPetitioner(resident), key);
  }

  private async explain({ id, caseNo }: CaseFile, key: string): Promise<ClockExplanationView> {
    const [events, tree] = await Promise.all([this.ledger.events(id), this.directory.tree()]);
    const rulebook = await this.rules.refresh();
    const explained = explainClock(events, key, {
      packOf: (version) => rulebook.packOf(version),
      calendarOf: (calendarId) => rulebook.calendarOf(calendarId),
      now: Date.now(),
    });
    if (!explained) throw new Problem('clock.not_found');
    return clockExplanationView(caseNo, explained, tree);
  }
}
