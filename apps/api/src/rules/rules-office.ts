import { Injectable } from '@nestjs/common';
import { Rules, tallied, type ClockMove, type MovePage, type RuleProposal } from '@suqiu/ledger';
import type { ActingStaff } from '../access/principal';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import { Problem } from '../problems/problem';
import { refusedRules } from './refused-rules';
import {
  addedView,
  changeFacts,
  dryRunView,
  type DryRunView,
  type RuleAddedView,
  type RuleChangeView,
} from './rules.view';

/** So many moved clocks are listed; all are counted. */
const LISTED = 500;

/** Brings documents in for an administrator, and says what they do to the open cases. */
@Injectable()
export class RulesOffice {
  constructor(
    private readonly rules: Rules,
    private readonly directory: OrganisationDirectory,
  ) {}

  /** @throws Problem `rules.not_permitted` */
  admit({ acting }: ActingStaff): void {
    if (acting.role !== 'sysadmin') throw new Problem('rules.not_permitted');
  }

  /** @throws Problem of {@link refusedRules}; nothing is ever written. */
  async dryRun(staff: ActingStaff, proposal: RuleProposal): Promise<DryRunView> {
    this.admit(staff);
    try {
      return await this.told(this.rules.dryRun(proposal));
    } catch (error) {
      throw refusedRules(error);
    }
  }

  /** @throws Problem of {@link refusedRules}; what was in force stays then. */
  async add(staff: ActingStaff, proposal: RuleProposal): Promise<RuleAddedView> {
    this.admit(staff);
    try {
      return addedView(
        'policy' in proposal
          ? await this.rules.addPolicy(proposal.policy, proposal.applyToOpen, staff.staffId)
          : await this.rules.addCalendar(proposal.calendar, staff.staffId),
      );
    } catch (error) {
      throw refusedRules(error);
    }
  }

  /** @throws Problem `rules.revision_unknown` */
  async change(staff: ActingStaff, revision: number): Promise<RuleChangeView> {
    this.admit(staff);
    try {
      const change = await this.rules.change(revision);
      return { ...(await this.told(this.rules.report(revision))), ...changeFacts(change) };
    } catch (error) {
      throw refusedRules(error);
    }
  }

  private async told(pages: AsyncIterable<MovePage>): Promise<DryRunView> {
    const moves: ClockMove[] = [];
    const tally = await tallied(pages, (page) => {
      moves.push(...page.moves.slice(0, LISTED - moves.length));
    });
    return dryRunView(tally, moves, await this.directory.tree());
  }
}
