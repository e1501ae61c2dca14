import { Injectable } from '@nestjs/common';
import { Rules, type MovePage, type RuleAdded, type RuleProposal } from '@suqiu/ledger';
import type { ActingStaff } from '../access/principal';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import { Problem } from '../problems/problem';
import { moveList } from './move-list';
import { refusedRules } from './refused-rules';
import type { MovesDto } from './rule-document.dto';
import {
  addedView,
  changeFacts,
  type DryRunView,
  type RuleAddedView,
  type RuleChangeView,
} from './rules.view';

/** Brings documents in for an administrator, and says what they do to the open cases and whistles. */
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
  async dryRun(staff: ActingStaff, proposal: RuleProposal, asked: MovesDto): Promise<DryRunView> {
    this.admit(staff);
    try {
      const { revision } = await this.rules.refresh();
      return { revision, ...(await this.told(this.rules.dryRun(proposal), asked)) };
    } catch (error) {
      throw refusedRules(error);
    }
  }

  /** Weights of scores as the next version of the catalogue of figures. @throws Problem of {@link refusedRules} */
  async addWeights(staff: ActingStaff, document: object): Promise<RuleAddedView> {
    this.admit(staff);
    try {
      return addedView(await this.rules.addWeights(document, staff.staffId));
    } catch (error) {
      throw refusedRules(error);
    }
  }

  /** @throws Problem of {@link refusedRules}; what was in force stays then. */
  async add(staff: ActingStaff, proposal: RuleProposal): Promise<RuleAddedView> {
    this.admit(staff);
    try {
      return addedView(await this.brought(proposal, staff.staffId));
    } catch (error) {
      throw refusedRules(error);
    }
  }

  /** @throws Problem `rules.revision_unknown` */
  async change(staff: ActingStaff, revision: number, asked: MovesDto): Promise<RuleChangeView> {
    this.admit(staff);
    try {
      const change = await this.rules.change(revision);
      const { cases, whistles } = change;
      // What moved, cases and whistles recorded; how many were looked at, only the change knows.
      const told = await this.told(this.rules.report(revision), asked);
      return { ...told, ...changeFacts(change), cases, whistles };
    } catch (error) {
      throw refusedRules(error);
    }
  }

  private brought(proposal: RuleProposal, by: string): Promise<RuleAdded> {
    if ('policy' in proposal) return this.rules.addPolicy(proposal.policy, proposal.applyToOpen, by);
    if ('whistles' in proposal) return this.rules.addWhistles(proposal.whistles, proposal.applyToOpen, by);
    return this.rules.addCalendar(proposal.calendar, by);
  }

  private async told(pages: AsyncIterable<MovePage>, asked: MovesDto): Promise<Omit<DryRunView, 'revision'>> {
    return moveList(pages, asked, await this.directory.tree());
  }
}
