import type { DemoAccount } from './ready';
import type { StaffClient } from './staff-client';
import type { SuqiuClient } from './suqiu-client';

/** The accounts that a tool may act with. Each signs in once, when first needed. */
export class StaffTeam {
  private readonly signedIn = new Map<string, Promise<StaffClient>>();

  constructor(
    private readonly client: SuqiuClient,
    private readonly accounts: readonly DemoAccount[],
  ) {}

  /**
   * Somebody of an organisation, in a role where one is named, else in the first role that an account has there.
   * Throws when there is no such account, ProblemError when signing in is refused.
   */
  of(orgCode: string, role?: string): Promise<StaffClient> {
    const account = this.accounts.find(
      (candidate) =>
        candidate.organisationCode === orgCode && (role === undefined || candidate.role === role),
    );
    if (!account) throw new Error(`No account for ${role ?? 'any role'} of ${orgCode}.`);
    const actingRole = `${account.role}@${account.organisationCode}`;
    const key = `${account.username} ${actingRole}`;
    const known = this.signedIn.get(key);
    if (known) return known;
    const fresh = this.client.signIn(account.username, account.password, actingRole);
    this.signedIn.set(key, fresh);
    return fresh;
  }
}
