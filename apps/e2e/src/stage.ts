import { readFileSync } from 'node:fs';

/** An account of the demonstration district. */
export interface Account {
  readonly role: string;
  readonly organisationCode: string;
  readonly username: string;
  readonly password: string;
}

interface Ready {
  readonly api: string;
  readonly demoAccounts: readonly Account[];
}

function ready(): Ready {
  const file = process.env['SUQIU_READY'];
  if (!file) throw new Error('SUQIU_READY names no running stack. Use npm run e2e.');
  return JSON.parse(readFileSync(file, 'utf8')) as Ready;
}

/** Where the stack answers, without a slash at the end. */
export const address = (): string => ready().api;

/** Who holds a role in an organisation, or the first who holds it anywhere. */
export function accountOf(role: string, organisation?: string): Account {
  const found = ready().demoAccounts.find(
    (account) =>
      account.role === role && (organisation === undefined || account.organisationCode === organisation),
  );
  if (!found) throw new Error(`Nobody is ${role} in ${organisation ?? 'the district'}.`);
  return found;
}
