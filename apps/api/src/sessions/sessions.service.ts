import { Inject, Injectable } from '@nestjs/common';
import { uuidV7 } from '@suqiu/entities';
import type { StaffRole } from '@suqiu/domain';
import type { ActingStaff, HeldRole, StaffPrincipal } from '../access/principal';
import { actingRoleName } from '../access/principal';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import { Problem } from '../problems/problem';
import { LIMITS, type ApiLimits } from '../settings/limits';
import { AttemptThrottle } from '../access/attempt-throttle';
import { PasswordCheck } from './password-check';
import { newToken, tokenHash } from './session-token';
import { SessionsQuery, type StaffRow } from './sessions.query';
import { actingRoleView, type SessionView } from './session.view';

/** A session with its token, which is told once. */
type OpenedSession = SessionView & { readonly token: string };

const HOUR_MS = 3_600_000;

/** Signs staff in and out, and knows who is behind a token. */
@Injectable()
export class SessionsService {
  private readonly throttle: AttemptThrottle;

  constructor(
    private readonly sessions: SessionsQuery,
    private readonly passwords: PasswordCheck,
    private readonly directory: OrganisationDirectory,
    @Inject(LIMITS) private readonly limits: ApiLimits,
  ) {
    this.throttle = new AttemptThrottle(limits);
  }

  /** Opens a session. @throws Problem `sign_in.refused` or `attempts.too_many` */
  async signIn(username: string, password: string, address: string): Promise<OpenedSession> {
    const attempt = `${username}\n${address}`;
    this.throttle.check(attempt, Date.now());
    const found = await this.sessions.credentials(username);
    const matched = await this.passwords.matches(found?.passwordHash, password);
    if (!found || !matched) {
      this.throttle.failed(attempt, Date.now());
      throw new Problem('sign_in.refused');
    }
    this.throttle.succeeded(attempt);
    return this.open(found.staffId, found.displayName);
  }

  /**
   * The person behind a token, acting in the named role, or in the only one.
   *
   * @throws Problem `session.invalid` or `role.not_held`
   */
  async principal(token: string, actingRole: string | undefined): Promise<StaffPrincipal> {
    const row = await this.sessions.find(tokenHash(token));
    if (!row) throw new Problem('session.invalid');
    const roles = await this.heldRoles(row);
    return { ...row, roles, acting: chooseRole(roles, actingRole) };
  }

  /** Somebody in the role in which they asked for something that goes on; null where they hold it no more. */
  async acting(staffId: string, role: StaffRole, orgId: string): Promise<ActingStaff | null> {
    const row = await this.sessions.staff(staffId);
    if (!row) return null;
    const roles = await this.heldRoles(row);
    const acting = roles.find((held) => held.role === role && held.organisation.id === orgId);
    return acting ? { ...row, roles, acting } : null;
  }

  /** Asks somebody who is signed in for their password again. @throws Problem `password.wrong`, `attempts.too_many` */
  async confirm({ staffId }: StaffPrincipal, password: string): Promise<void> {
    this.throttle.check(staffId, Date.now());
    if (!(await this.passwords.matches(await this.sessions.passwordHash(staffId), password))) {
      this.throttle.failed(staffId, Date.now());
      throw new Problem('password.wrong');
    }
    this.throttle.succeeded(staffId);
  }

  /** Ends a session; its token is worth nothing from now on. */
  signOut(sessionId: string): Promise<void> {
    return this.sessions.revoke(sessionId);
  }

  private async open(staffId: string, displayName: string): Promise<OpenedSession> {
    const token = newToken();
    const createdAt = new Date();
    const expiresAt = new Date(createdAt.getTime() + this.limits.sessionHours * HOUR_MS);
    const hash = tokenHash(token);
    await this.sessions.open({
      id: uuidV7(createdAt.getTime()),
      tokenHash: hash,
      staffId,
      createdAt,
      expiresAt,
    });
    const row = await this.sessions.find(hash);
    const roles = row ? await this.heldRoles(row) : [];
    return { token, expiresAt: expiresAt.toISOString(), displayName, roles: roles.map(actingRoleView) };
  }

  private async heldRoles(row: StaffRow): Promise<HeldRole[]> {
    const tree = await this.directory.tree();
    return row.roles.flatMap(({ role, orgId }) => {
      const organisation = tree.byId(orgId);
      return organisation?.active ? [{ role, organisation }] : [];
    });
  }
}

function chooseRole(roles: readonly HeldRole[], named: string | undefined): HeldRole | null {
  if (named === undefined) return roles.length === 1 ? (roles[0] ?? null) : null;
  const chosen = roles.find((held) => actingRoleName(held) === named);
  if (!chosen) throw new Problem('role.not_held', { facts: { roles: roles.map(actingRoleName) } });
  return chosen;
}
