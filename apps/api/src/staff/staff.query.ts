import { Inject, Injectable } from '@nestjs/common';
import type { StaffRole } from '@suqiu/domain';
import { DataSource } from 'typeorm';

/** An account with its roles. */
export interface StaffRow {
  readonly username: string;
  readonly displayName: string;
  readonly active: boolean;
  readonly mustChangePassword: boolean;
  readonly lastSignedInAt: Date | null;
  readonly roles: readonly { readonly role: StaffRole; readonly orgId: string }[];
}

/** Whom to list. */
export interface StaffFilter {
  /** Those with a role in one of these, or, with `orRoleless`, with none at all. */
  readonly orgIds: readonly string[];
  readonly orRoleless: boolean;
  readonly role: StaffRole | null;
  readonly active: boolean | null;
  readonly words: string | null;
  readonly username: string | null;
  /** User names after this one. */
  readonly after: string | null;
  readonly limit: number;
}

const COLUMNS = `s.username, s.display_name AS "displayName", s.active,
  s.password_once_until IS NOT NULL AS "mustChangePassword",
  (SELECT max(e.created_at) FROM sessions e WHERE e.staff_id = s.id) AS "lastSignedInAt",
  COALESCE((SELECT json_agg(json_build_object('role', r.role, 'orgId', r.org_unit_id) ORDER BY r.role, r.org_unit_id)
    FROM staff_roles r WHERE r.staff_id = s.id), '[]') AS roles`;

/** Reads the accounts of the staff. */
@Injectable()
export class StaffQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** By user name. */
  page(filter: StaffFilter): Promise<StaffRow[]> {
    const values: unknown[] = [filter.limit, filter.orgIds];
    const value = (each: unknown): string => `$${values.push(each)}`;
    const held = filter.role === null ? '' : ` AND r.role = ${value(filter.role)}`;
    const inside = `EXISTS (SELECT 1 FROM staff_roles r
      WHERE r.staff_id = s.id AND r.org_unit_id = ANY ($2::uuid[])${held})`;
    const roleless = 'NOT EXISTS (SELECT 1 FROM staff_roles r WHERE r.staff_id = s.id)';
    const conditions = [filter.orRoleless ? `(${inside} OR ${roleless})` : inside];
    if (filter.active !== null) conditions.push(`s.active = ${value(filter.active)}`);
    if (filter.username !== null) conditions.push(`s.username = ${value(filter.username)}`);
    if (filter.after !== null) conditions.push(`s.username > ${value(filter.after)}`);
    if (filter.words !== null) {
      const words = value(filter.words);
      conditions.push(`(strpos(s.username, ${words}) > 0 OR strpos(s.display_name, ${words}) > 0)`);
    }
    return this.database.query<StaffRow[]>(
      `SELECT ${COLUMNS} FROM staff s WHERE ${conditions.join(' AND ')} ORDER BY s.username LIMIT $1`,
      values,
    );
  }
}
