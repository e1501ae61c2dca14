import type { ReviewAnswer } from '@suqiu/domain';
import type { CommandBodies, CommandName } from './command-bodies';
import type { ResidentClient } from './resident-client';
import type { StaffTeam } from './staff-team';
import type { SuqiuClient } from './suqiu-client';
import type { CaseStep, Receipt, Report } from './wire';

/**
 * Drives one case through the public API, as its petitioner and as staff. The key of every request follows from the
 * case's own name and the number of the step: a second run with the same name and steps is the same run.
 */
export class CaseDriver {
  private steps = 0;

  private constructor(
    private readonly team: StaffTeam,
    private readonly name: string,
    readonly receipt: Receipt,
    private readonly resident: ResidentClient,
  ) {}

  /** Files the report. `name`: 1 to 40 characters `[A-Za-z0-9_-]`, the beginning of every key. */
  static async file(client: SuqiuClient, team: StaffTeam, report: Report, name: string): Promise<CaseDriver> {
    const receipt = await client.file(report, `${name}-file`);
    return new CaseDriver(team, name, receipt, client.resident(receipt));
  }

  /** A command of somebody of an organisation, in a role where one is named. */
  async staff<Name extends CommandName>(
    who: { readonly org: string; readonly role?: string },
    command: Name,
    body: CommandBodies[Name],
  ): Promise<CaseStep> {
    const key = this.nextKey(command);
    const staff = await this.team.of(who.org, who.role);
    return staff.command(this.receipt.caseNo, command, body, { key });
  }

  answer(answer: ReviewAnswer & { readonly text?: string }): Promise<CaseStep> {
    return this.resident.answer(answer, this.nextKey('answer'));
  }

  supplement(text: string): Promise<CaseStep> {
    return this.resident.supplement(text, this.nextKey('supplement'));
  }

  withdraw(text: string): Promise<CaseStep> {
    return this.resident.withdraw(text, this.nextKey('withdraw'));
  }

  reopen(text: string): Promise<CaseStep> {
    return this.resident.reopen(text, this.nextKey('reopen'));
  }

  private nextKey(step: string): string {
    this.steps += 1;
    return `${this.name}-${this.steps}-${step}`;
  }
}
