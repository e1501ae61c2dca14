import { StaffEntity, StaffRoleEntity, uuidV7 } from '@suqiu/entities';
import type { EntityManager } from 'typeorm';
import type { StaffSeed } from '../staff/demo-staff';

/**
 * Writes accounts with their roles. Who has the username already keeps their id; the password is set again, so that
 * the accounts that are told to people work.
 *
 * @param orgIds ids of organisations by code
 * @param passwordHash argon2id in PHC format, one for all
 */
export async function sowStaff(
  manager: EntityManager,
  seeds: readonly StaffSeed[],
  orgIds: ReadonlyMap<string, string>,
  passwordHash: string,
): Promise<void> {
  const staff = manager.getRepository(StaffEntity);
  const known = await staff.find();
  const ids = new Map(known.map(({ username, id }) => [username, id]));
  for (const { username } of seeds) if (!ids.has(username)) ids.set(username, uuidV7(Date.now()));
  await staff.upsert(
    seeds.map(({ username, displayName }) => ({
      id: ids.get(username)!,
      username,
      displayName,
      passwordHash,
      active: true,
    })),
    ['username'],
  );
  const bindings = seeds.flatMap(({ username, roles }) =>
    roles.map(({ role, orgCode }) => ({
      id: uuidV7(Date.now()),
      staffId: ids.get(username)!,
      role,
      orgUnitId: orgIds.get(orgCode)!,
    })),
  );
  await manager.createQueryBuilder().insert().into(StaffRoleEntity).values(bindings).orIgnore().execute();
}
