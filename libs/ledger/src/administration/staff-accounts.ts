import { roleFits, type Instant, type OrgKind, type OrgLevel, type StaffRole } from '@suqiu/domain';
import { uuidV7 } from '@suqiu/entities';
import type { DataSource, EntityManager } from 'typeorm';
import { isDuplicateIn } from '../journal/unique-violation';
import { timestamp } from '../journal/table-rows';
import { AdministrationRefusedError } from './administration-errors';
import { administered, logAdministration, type Administrator } from './administration-log';
import { differenceOf, readRoles, writeRoles, type RoleBinding } from './staff-roles';

/** A password that lets its owner in once more, to set one of their own. */
export interface OncePassword {
  /** argon2id in PHC format. */
  readonly hash: string;
  readonly until: Instant;
}

/** A role and where it is to be held. */
export interface WantedRole {
  readonly role: StaffRole;
  readonly organisation: {
    readonly id: string;
    readonly code: string;
    readonly level: OrgLevel;
    readonly kind: OrgKind;
  };
}

/** Whom an administrator means, within the organisations that are theirs to look after. */
export interface NamedAccount {
  readonly username: string;
  readonly areaIds: readonly string[];
}

const END_SESSIONS = 'UPDATE sessions SET revoked_at = $2 WHERE staff_id = $1 AND revoked_at IS NULL';

/** The accounts of the staff: who may sign in, in which roles. Every step is one transaction with its entry in the log. */
export class StaffAccounts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: () => Instant,
  ) {}

  /** @throws AdministrationRefusedError, IdempotencyMismatchError. Answers whether the account was made now. */
  async create(
    by: Administrator,
    account: {
      readonly username: string;
      readonly displayName: string;
      readonly roles: readonly WantedRole[];
    },
    password: OncePassword,
  ): Promise<boolean> {
    const { username, displayName, roles } = account;
    const bindings = bindingsOf(roles);
    try {
      return await this.write(by, async (manager, now) => {
        const id = uuidV7(now);
        await manager.query(
          `INSERT INTO staff (id, username, display_name, password_hash, password_once_until, active)
           VALUES ($1, $2, $3, $4, $5, true)`,
          [id, username, displayName, password.hash, timestamp(password.until)],
        );
        await writeRoles(manager, id, { added: bindings, removed: [] }, now);
        const details = { roles: bindings.map(({ name }) => name) };
        const entry = { kind: 'staff', subject: username, action: 'created', details, reason: null } as const;
        await logAdministration(manager, by, entry, now);
      });
    } catch (error) {
      if (isDuplicateIn(error, 'staff')) throw new AdministrationRefusedError('staff.username_taken');
      throw error;
    }
  }

  /** Gives exactly these roles within the administrator's organisations. @throws as {@link create} */
  setRoles(
    by: Administrator,
    named: NamedAccount,
    roles: readonly WantedRole[],
    reason: string,
  ): Promise<boolean> {
    const wanted = bindingsOf(roles);
    return this.write(by, async (manager, now) => {
      const id = await this.found(manager, by, named);
      const { added, removed } = differenceOf(await readRoles(manager, id), wanted);
      await writeRoles(manager, id, { added, removed }, now);
      const details = { added: added.map(({ name }) => name), removed: removed.map(({ name }) => name) };
      const entry = {
        kind: 'staff',
        subject: named.username,
        action: 'roles_changed',
        details,
        reason,
      } as const;
      await logAdministration(manager, by, entry, now);
    });
  }

  /** Lets nobody in by this account any more, and ends its sessions. @throws as {@link create} */
  lock(by: Administrator, named: NamedAccount, reason: string): Promise<boolean> {
    return this.activate(by, named, false, reason);
  }

  /** @throws as {@link create} */
  unlock(by: Administrator, named: NamedAccount, reason: string): Promise<boolean> {
    return this.activate(by, named, true, reason);
  }

  /** The password before counts no more, and the sessions are ended. @throws as {@link create} */
  resetPassword(by: Administrator, named: NamedAccount, password: OncePassword): Promise<boolean> {
    return this.write(by, async (manager, now) => {
      const id = await this.found(manager, by, named);
      await manager.query('UPDATE staff SET password_hash = $2, password_once_until = $3 WHERE id = $1', [
        id,
        password.hash,
        timestamp(password.until),
      ]);
      await manager.query(END_SESSIONS, [id, timestamp(now)]);
      const subject = named.username;
      const entry = { kind: 'staff', subject, action: 'password_reset', details: {}, reason: null } as const;
      await logAdministration(manager, by, entry, now);
    });
  }

  /** Somebody's own new password; their other sessions are ended. */
  async changePassword(staffId: string, passwordHash: string, sessionId: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query('UPDATE staff SET password_hash = $2, password_once_until = NULL WHERE id = $1', [
        staffId,
        passwordHash,
      ]);
      await manager.query(`${END_SESSIONS} AND id <> $3`, [staffId, timestamp(this.clock()), sessionId]);
    });
  }

  private activate(
    by: Administrator,
    named: NamedAccount,
    active: boolean,
    reason: string,
  ): Promise<boolean> {
    return this.write(by, async (manager, now) => {
      const id = await this.found(manager, by, named);
      await manager.query('UPDATE staff SET active = $2 WHERE id = $1', [id, active]);
      if (!active) await manager.query(END_SESSIONS, [id, timestamp(now)]);
      const action = active ? 'unlocked' : 'locked';
      const entry = { kind: 'staff', subject: named.username, action, details: {}, reason } as const;
      await logAdministration(manager, by, entry, now);
    });
  }

  /** Whom the administrator may look after: somebody else, none of whose roles is held elsewhere. */
  private async found(
    manager: EntityManager,
    by: Administrator,
    { username, areaIds }: NamedAccount,
  ): Promise<string> {
    const [row] = await manager.query<{ id: string }[]>(
      `SELECT s.id FROM staff s WHERE s.username = $1 AND NOT EXISTS (
         SELECT 1 FROM staff_roles r WHERE r.staff_id = s.id AND r.org_unit_id <> ALL ($2::uuid[]))`,
      [username, areaIds],
    );
    if (row === undefined) throw new AdministrationRefusedError('staff.not_found');
    if (row.id === by.staffId) throw new AdministrationRefusedError('staff.own_account');
    return row.id;
  }

  private write(
    by: Administrator,
    write: (manager: EntityManager, now: Instant) => Promise<void>,
  ): Promise<boolean> {
    return this.dataSource.transaction((manager) =>
      administered(manager, by, () => write(manager, this.clock())),
    );
  }
}

/** @throws AdministrationRefusedError where a role does not fit its organisation */
function bindingsOf(roles: readonly WantedRole[]): RoleBinding[] {
  const bindings = roles.map(({ role, organisation }) => {
    if (!roleFits(role, organisation))
      throw new AdministrationRefusedError('staff.role_misplaced', { role, organisation: organisation.code });
    return { role, orgId: organisation.id, name: `${role}@${organisation.code}` };
  });
  return [...new Map(bindings.map((binding) => [binding.name, binding])).values()];
}
