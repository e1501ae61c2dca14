import { OrgUnitEntity, uuidV7 } from '@suqiu/entities';
import type { EntityManager } from 'typeorm';
import type { OrgSeed } from '../district/organisation-tree';

/**
 * Writes organisations, parents before children, and answers with the id of each code. What has the code already
 * keeps its id and gets the seed's name and place.
 */
export async function sowOrganisations(
  manager: EntityManager,
  seeds: readonly OrgSeed[],
): Promise<ReadonlyMap<string, string>> {
  const units = manager.getRepository(OrgUnitEntity);
  const ids = new Map((await units.find()).map(({ code, id }) => [code, id]));
  for (const { code } of seeds) if (!ids.has(code)) ids.set(code, uuidV7(Date.now()));
  await units.upsert(
    seeds.map(({ parentCode, addressNames, ...seed }) => ({
      ...seed,
      id: ids.get(seed.code)!,
      parentId: parentCode === null ? null : ids.get(parentCode)!,
      active: true,
      addressNames: [...addressNames],
    })),
    ['code'],
  );
  return ids;
}
