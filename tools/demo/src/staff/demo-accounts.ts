import type { DemoAccount } from '@suqiu/client';
import { organisationTree } from '../district/organisation-tree';
import { DEMO_PASSWORD, demoStaff } from './demo-staff';

/** What to sign in with, one line per role that somebody holds. `organisation` is the name that people know. */
export function demoAccounts(): DemoAccount[] {
  const names = new Map(organisationTree().map(({ code, name }) => [code, name]));
  return demoStaff().flatMap(({ username, roles }) =>
    roles.map(({ role, orgCode }) => ({
      role,
      organisation: names.get(orgCode) ?? orgCode,
      organisationCode: orgCode,
      username,
      password: DEMO_PASSWORD,
    })),
  );
}
