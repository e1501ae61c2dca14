import { Inject, Injectable } from '@nestjs/common';
import type { StaffRole } from '@suqiu/domain';
import { DataSource } from 'typeorm';

/** Staff as sign-in needs them. */
export interface CredentialRow {
  readonly staffId: string;
  readonly displayName: string;
  readonly passwordHash: string;
}

/** Somebody who may sign in, with their roles. */
export interface StaffRow {
  readonly staffId: string;
  readonly username: string;
  readonly displayName: string;
  readonly mustChangePassword: boolean;
  readonly roles: readonly { readonly role: StaffRole; readonly orgId: string }[];
}

/** A valid session with the roles of its person. */
export interface SessionRow extends StaffRow {
  readonly sessionId: string;
}

/** A session to be written. */
export interface NewSession {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly staffId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

const ROLES = `COALESCE((
  SELECT jsonb_agg(jsonb_build_object('role', r.role, 'orgId', r.org_unit_id) ORDER BY r.role, r.org_unit_id)
  FROM staff_roles r WHERE r.staff_id = s.id), '[]')`;

/** Sessions and the staff behind them. */
@Injectable()
export class SessionsQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async credentials(username: string): Promise<CredentialRow | undefined> {
    const rows = await this.database.query<CredentialRow[]>(
      `SELECT id AS "staffId", display_name AS "displayName", password_hash AS "passwordHash"
       FROM staff WHERE username = $1 AND active AND (password_once_until IS NULL OR password_once_until > now())`,
      [username],
    );
    return rows[0];
  }

  /** The hash of the password of somebody who is signed in. */
  async passwordHash(staffId: string): Promise<string | undefined> {
    const rows = await this.database.query<{ hash: string }[]>(
      'SELECT password_hash AS hash FROM staff WHERE id = $1',
      [staffId],
    );
    return rows[0]?.hash;
  }

  async open(session: NewSession): Promise<void> {
    await this.database.query(
      `INSERT INTO sessions (id, token_hash, staff_id, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)`,
      [session.id, session.tokenHash, session.staffId, session.createdAt, session.expiresAt],
    );
  }

  /** The session of a token that is neither expired nor revoked, and whose person is active. */
  async find(tokenHash: Buffer): Promise<SessionRow | undefined> {
    const rows = await this.database.query<SessionRow[]>(
      `SELECT e.id AS "sessionId", s.id AS "staffId", s.username, s.display_name AS "displayName",
         s.password_once_until IS NOT NULL AS "mustChangePassword", ${ROLES} AS roles
       FROM sessions e JOIN staff s ON s.id = e.staff_id AND s.active
       WHERE e.token_hash = $1 AND e.revoked_at IS NULL AND e.expires_at > now()`,
      [tokenHash],
    );
    return rows[0];
  }

  /** Somebody by their id, if they may sign in. */
  async staff(staffId: string): Promise<StaffRow | undefined> {
    const rows = await this.database.query<StaffRow[]>(
      `SELECT s.id AS "staffId", s.username, s.display_name AS "displayName", ${ROLES} AS roles
       FROM staff s WHERE s.id = $1 AND s.active`,
      [staffId],
    );
    return rows[0];
  }

  async revoke(sessionId: string): Promise<void> {
    await this.database.query(`UPDATE sessions SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL`, [
      sessionId,
    ]);
  }
}
