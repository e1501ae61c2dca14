import { Injectable } from '@nestjs/common';
import { StaffAccounts, type Administrator, type NamedAccount, type WantedRole } from '@suqiu/ledger';
import type { ActingStaff } from '../access/principal';
import { Administrators, type AdministeredArea } from '../administration/administrators';
import { Problem } from '../problems/problem';
import { OncePasswords, type NewOncePassword } from './once-passwords';
import type { CreateStaffDto, StaffListDto, WantedRoleDto } from './staff.dto';
import { decodeUsername, encodeUsername } from './staff-cursor';
import { StaffQuery, type StaffFilter } from './staff.query';
import { staffView, type StaffListView, type StaffView, type StaffWithPasswordView } from './staff.view';

const ANYBODY: Omit<StaffFilter, 'orgIds' | 'limit'> = {
  orRoleless: true,
  role: null,
  active: null,
  words: null,
  username: null,
  after: null,
};

/** A step on one account. */
export interface AccountStep {
  readonly username: string;
  readonly key: string;
  /** E.g. `lock`. */
  readonly what: string;
  readonly asked: object;
}

/** The accounts of the staff, for administrators of the organisations in which they hold their roles. */
@Injectable()
export class StaffDesk {
  constructor(
    private readonly accounts: StaffAccounts,
    private readonly staff: StaffQuery,
    private readonly passwords: OncePasswords,
    private readonly administrators: Administrators,
  ) {}

  /** @throws Problem `administration.not_permitted`, `organisation.unknown` */
  async page(by: ActingStaff, asked: StaffListDto): Promise<StaffListView> {
    const area = await this.administrators.areaOf(by);
    const { organisation, role = null, active = null, words = null, limit } = asked;
    const top =
      organisation === undefined
        ? null
        : this.administrators.organisationIn(area, organisation, 'organisation');
    const after = decodeUsername(asked.cursor);
    const rows = await this.staff.page({
      ...{ role, active, words, after, username: null },
      orgIds: top === null ? area.ids : area.tree.subtreeIds(top.id),
      orRoleless: top === null && role === null,
      limit: limit + 1,
    });
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((row) => staffView(row, area.tree)),
      nextCursor: last ? encodeUsername(last.username) : null,
    };
  }

  /** @throws Problem `staff.not_found` */
  async read(by: ActingStaff, username: string): Promise<StaffView> {
    return this.view(await this.administrators.areaOf(by), username);
  }

  /** @throws Problem `staff.*`, `organisation.unknown`, `idempotency.key_reused` */
  async create(by: ActingStaff, asked: CreateStaffDto, key: string): Promise<StaffWithPasswordView> {
    const area = await this.administrators.areaOf(by);
    const account = { ...asked, roles: this.wanted(area, asked.roles) };
    const password = await this.passwords.next();
    const request = { staff: by, key, what: 'staff', asked };
    const isNew = await this.administrators.once(request, (administrator) =>
      this.accounts.create(administrator, account, password.kept),
    );
    return this.told(area, asked.username, password, isNew);
  }

  /** @throws Problem as {@link create} */
  async setRoles(
    by: ActingStaff,
    step: AccountStep,
    roles: readonly WantedRoleDto[],
    reason: string,
  ): Promise<StaffView> {
    const area = await this.administrators.areaOf(by);
    const wanted = this.wanted(area, roles);
    return this.step(by, step, (administrator, named) =>
      this.accounts.setRoles(administrator, named, wanted, reason),
    );
  }

  /** @throws Problem `staff.not_found`, `staff.own_account` */
  setActive(by: ActingStaff, step: AccountStep, active: boolean, reason: string): Promise<StaffView> {
    return this.step(by, step, (administrator, named) =>
      active
        ? this.accounts.unlock(administrator, named, reason)
        : this.accounts.lock(administrator, named, reason),
    );
  }

  /** @throws Problem `staff.not_found`, `staff.own_account` */
  async resetPassword(by: ActingStaff, step: AccountStep): Promise<StaffWithPasswordView> {
    const area = await this.administrators.areaOf(by);
    const password = await this.passwords.next();
    let isNew = false;
    await this.step(by, step, async (administrator, named) => {
      isNew = await this.accounts.resetPassword(administrator, named, password.kept);
    });
    return this.told(area, step.username, password, isNew);
  }

  private async step(
    by: ActingStaff,
    { username, key, what, asked }: AccountStep,
    write: (administrator: Administrator, named: NamedAccount) => Promise<unknown>,
  ): Promise<StaffView> {
    const area = await this.administrators.areaOf(by);
    const request = { staff: by, key, what: `staff/${username}/${what}`, asked };
    await this.administrators.once(request, (administrator) =>
      write(administrator, { username, areaIds: area.ids }),
    );
    return this.view(area, username);
  }

  private wanted(area: AdministeredArea, roles: readonly WantedRoleDto[]): WantedRole[] {
    return roles.map(({ role, orgCode }, index) => ({
      role,
      organisation: this.administrators.organisationIn(area, orgCode, `roles.${index}.orgCode`),
    }));
  }

  private async view({ tree, ids }: AdministeredArea, username: string): Promise<StaffView> {
    const [row] = await this.staff.page({ ...ANYBODY, orgIds: ids, username, limit: 1 });
    if (!row) throw new Problem('staff.not_found');
    return staffView(row, tree);
  }

  private async told(
    area: AdministeredArea,
    username: string,
    { told }: NewOncePassword,
    isNew: boolean,
  ): Promise<StaffWithPasswordView> {
    return { ...(await this.view(area, username)), oncePassword: isNew ? told : null };
  }
}
