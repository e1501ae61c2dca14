import { Inject, Injectable } from '@nestjs/common';
import { ClockKind, allowedActions } from '@suqiu/domain';
import { Ledger, Rules } from '@suqiu/ledger';
import type { Logger } from 'pino';
import { actorOf, type ActingStaff } from '../access/principal';
import { LOGGER } from '../observability/logger';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import { Problem } from '../problems/problem';
import { caseDetailView, milestoneViews } from './case-detail.mapper';
import { CaseDetailQuery, type CaseDetailRow } from './case-detail.query';
import type { CaseDetailView } from './case-detail.view';
import { scopeOf } from './case-scope';
import { caseWhistleView } from './case-whistle.view';
import { CaseWhistlesQuery } from './case-whistles.query';
import { Countdowns } from './countdowns';
import { PetitionerReader } from './petitioner-reader';
import type { RevealPurpose } from './petitioner.dto';
import type { PetitionerView } from './petitioner.view';

/** Reads one case for a role, with the buttons that this role has now. */
@Injectable()
export class CaseReader {
  constructor(
    private readonly details: CaseDetailQuery,
    private readonly petitioners: PetitionerReader,
    private readonly whistles: CaseWhistlesQuery,
    private readonly directory: OrganisationDirectory,
    private readonly countdowns: Countdowns,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Rules) private readonly rules: Rules,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @throws Problem `case.not_found` */
  async read(staff: ActingStaff, caseNo: string): Promise<CaseDetailView> {
    const row = await this.find(staff, caseNo);
    const actor = actorOf(staff);
    const orgId = staff.acting.organisation.id;
    const [facts, whistles, tree, countdownOf, milestones] = await Promise.all([
      this.ledger.facts({ grievanceId: row.id, actorOrgId: orgId, targetOrgId: null }),
      this.whistles.of(row.id, orgId),
      this.directory.tree(),
      this.countdowns.now(),
      this.milestonesOf(row),
    ]);
    return caseDetailView(row, tree, countdownOf, {
      milestones,
      petitioner: this.petitioners.masked(row),
      whistles: whistles.map((whistle) => caseWhistleView(whistle, tree)),
      allowedActions: allowedActions(row.state, { now: Date.now(), actor, facts }),
    });
  }

  /** Name and phone unmasked; who asked, and what for, is logged. @throws Problem `case.not_found`, `petitioner.not_permitted` */
  async petitioner(staff: ActingStaff, caseNo: string, purpose: RevealPurpose): Promise<PetitionerView> {
    const row = await this.find(staff, caseNo);
    if (!this.petitioners.mayRead(staff, row)) throw new Problem('petitioner.not_permitted');
    const { staffId } = staff;
    this.logger.info({ staffId, grievanceId: row.id, purpose }, 'petitioner read unmasked');
    return this.petitioners.inFull(row);
  }

  /** Most cases have none, so their rules are only asked for where there are some. */
  private async milestonesOf({ state }: CaseDetailRow): Promise<CaseDetailView['milestones']> {
    const clocks = Object.values(state.clocks).filter(({ kind }) => kind === ClockKind.milestone);
    if (clocks.length === 0) return [];
    const { milestones } = (await this.rules.refresh()).packOf(state.rules.version);
    return milestoneViews(clocks, milestones);
  }

  private async find(staff: ActingStaff, caseNo: string): Promise<CaseDetailRow> {
    const row = await this.details.find(scopeOf(staff), caseNo);
    if (!row) throw new Problem('case.not_found');
    return row;
  }
}
