import type { CheckInMethod } from '@suqiu/domain';
import type { StaffTeam } from './staff-team';
import type {
  WhistleCommandBodies,
  WhistleCommandName,
  WhistleDraft,
  WhistleReceipt,
  WhistleStep,
} from './whistle-wire';

/** Somebody of an organisation, in a role where one is named. */
interface Who {
  readonly org: string;
  readonly role?: string;
}

/**
 * Drives one whistle through the public API, as its street, departments and district. The key of every request follows
 * from the whistle's own name and the number of the step: a second run with the same name and steps is the same run.
 */
export class WhistleDriver {
  private steps = 0;

  private constructor(
    private readonly team: StaffTeam,
    private readonly name: string,
    readonly street: string,
    readonly receipt: WhistleReceipt,
  ) {}

  /** The street's dispatcher writes the draft. `name`: 1 to 40 characters `[A-Za-z0-9_-]`, the beginning of every key. */
  static async draft(
    team: StaffTeam,
    street: string,
    draft: WhistleDraft,
    name: string,
  ): Promise<WhistleDriver> {
    const dispatcher = await team.of(street, 'street_dispatcher');
    const receipt = await dispatcher.whistles().draft(draft, `${name}-draft`);
    return new WhistleDriver(team, name, street, receipt);
  }

  get whistleNo(): string {
    return this.receipt.whistleNo;
  }

  async command<Name extends WhistleCommandName>(
    who: Who,
    command: Name,
    body: WhistleCommandBodies[Name],
  ): Promise<WhistleStep> {
    this.steps += 1;
    const key = `${this.name}-${this.steps}-${command}`;
    const staff = await this.team.of(who.org, who.role);
    return staff.whistles().command(this.whistleNo, command, body, { key });
  }

  /** The street's leader, who did not draft it, lets it be blown. */
  blow(text: string): Promise<WhistleStep> {
    return this.byStreetLeader('approve', { text });
  }

  /** A command of the street's leader. */
  byStreetLeader<Name extends WhistleCommandName>(
    command: Name,
    body: WhistleCommandBodies[Name],
  ): Promise<WhistleStep> {
    return this.command({ org: this.street, role: 'street_leader' }, command, body);
  }

  /** A command of the street's dispatcher. */
  byStreet<Name extends WhistleCommandName>(
    command: Name,
    body: WhistleCommandBodies[Name],
  ): Promise<WhistleStep> {
    return this.command({ org: this.street, role: 'street_dispatcher' }, command, body);
  }

  /** The street holds out the department's one-time code, and the department names it. */
  async reportIn(
    department: string,
    method: Extract<CheckInMethod, 'code' | 'qr'> = 'code',
  ): Promise<WhistleStep> {
    const street = await this.team.of(this.street, 'street_dispatcher');
    const codes = await street.whistles().checkInCodes(this.whistleNo);
    const code = codes.find(({ organisation }) => organisation.code === department)?.code;
    if (code === undefined) throw new Error(`${department} is not awaited at ${this.whistleNo}.`);
    return this.command({ org: department }, 'arrive', { method, code });
  }
}
