import { Inject, Injectable } from '@nestjs/common';
import type { ApiConfig } from '@suqiu/config';
import { STAFF_ROLES, type StaffRole } from '@suqiu/domain';
import { readFile } from 'node:fs/promises';
import { labelOf } from '../labels/labels';
import { API_CONFIG } from '../settings/api-config';
import type { DemoAccountView } from './demo.view';

type Account = Readonly<Record<'role' | 'organisation' | 'username' | 'password', string>>;

/** The accounts that the seed of a demonstration has written down. */
@Injectable()
export class DemoAccounts {
  constructor(@Inject(API_CONFIG) private readonly config: ApiConfig) {}

  /** All of them; none in production, and none where no demonstration was seeded. */
  async all(): Promise<DemoAccountView[]> {
    const { environment, demoAccountsFile } = this.config;
    if (environment === 'production' || demoAccountsFile === '') return [];
    const accounts = JSON.parse(await readFile(demoAccountsFile, 'utf8')) as readonly Account[];
    return accounts.flatMap(({ role, organisation, username, password }) =>
      isStaffRole(role) ? [{ role, roleLabel: labelOf('role', role), organisation, username, password }] : [],
    );
  }
}

function isStaffRole(role: string): role is StaffRole {
  return (STAFF_ROLES as readonly string[]).includes(role);
}
