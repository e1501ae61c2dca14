import type { DemoAccount } from '@suqiu/client';
import { randomUUID } from 'node:crypto';
import type { PersistentClient } from './persistent-client';

export type Headers = Readonly<Record<string, string>>;

/** The staff of the demonstration district. Each signs in when first needed and stays signed in over every restart. */
export class People {
  private readonly signedIn = new Map<string, Promise<Headers>>();

  constructor(
    private readonly client: PersistentClient,
    private readonly accounts: readonly DemoAccount[],
  ) {}

  /** Somebody of an organisation, in one of the roles (the first that somebody holds); undefined where nobody is. */
  of(orgCode: string, roles: readonly string[]): Promise<Headers> | undefined {
    for (const role of roles) {
      const account = this.accounts.find((a) => a.organisationCode === orgCode && a.role === role);
      if (account) return this.headersOf(account);
    }
    return undefined;
  }

  private headersOf(account: DemoAccount): Promise<Headers> {
    const actingRole = `${account.role}@${account.organisationCode}`;
    const known = this.signedIn.get(actingRole);
    if (known) return known;
    const fresh = this.signIn(account, actingRole);
    this.signedIn.set(actingRole, fresh);
    return fresh;
  }

  private async signIn({ username, password }: DemoAccount, actingRole: string): Promise<Headers> {
    const { status, body } = await this.client.signIn(username, password, randomUUID());
    if (status !== 201) throw new Error(`${username} could not sign in: ${status}`);
    const { token } = body as { readonly token: string };
    return { authorization: `Bearer ${token}`, 'x-acting-role': actingRole };
  }
}
