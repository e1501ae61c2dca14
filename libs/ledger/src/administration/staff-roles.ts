import type { Instant, StaffRole } from '@suqiu/domain';
import { uuidV7 } from '@suqiu/entities';
import type { Queries } from '../journal/queries';

/** A role held in an organisation; `name` is as in `X-Acting-Role`. */
export interface RoleBinding {
  readonly role: StaffRole;
  readonly orgId: string;
  readonly name: string;
}

/** The roles that somebody holds. */
export function readRoles(queries: Queries, staffId: string): Promise<RoleBinding[]> {
  return queries.query<RoleBinding[]>(
    `SELECT r.role, r.org_unit_id AS "orgId", r.role || '@' || o.code AS name
     FROM staff_roles r JOIN org_units o ON o.id = r.org_unit_id WHERE r.staff_id = $1 ORDER BY name`,
    [staffId],
  );
}

/** Roles to be given and taken. */
export interface RoleDifference {
  readonly added: readonly RoleBinding[];
  readonly removed: readonly RoleBinding[];
}

/** What has to be given and taken so that somebody holds exactly the wanted roles. */
export function differenceOf(held: readonly RoleBinding[], wanted: readonly RoleBinding[]): RoleDifference {
  const without = (these: readonly RoleBinding[], those: readonly RoleBinding[]) =>
    these.filter(({ name }) => !those.some((other) => other.name === name));
  return { added: without(wanted, held), removed: without(held, wanted) };
}

/** Gives and takes roles. */
export async function writeRoles(
  queries: Queries,
  staffId: string,
  { added, removed }: RoleDifference,
  now: Instant,
): Promise<void> {
  const given = added.map(({ role, orgId }) => ({ id: uuidV7(now), role, org: orgId }));
  await queries.query(
    `INSERT INTO staff_roles (id, staff_id, role, org_unit_id)
     SELECT id, $1, role, org FROM json_to_recordset($2) AS given (id uuid, role text, org uuid)`,
    [staffId, JSON.stringify(given)],
  );
  const taken = removed.map(({ role, orgId }) => ({ role, org: orgId }));
  await queries.query(
    `DELETE FROM staff_roles r USING json_to_recordset($2) AS taken (role text, org uuid)
     WHERE r.staff_id = $1 AND r.role = taken.role AND r.org_unit_id = taken.org`,
    [staffId, JSON.stringify(taken)],
  );
}
