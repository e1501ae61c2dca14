import { CategoryEntity } from '@suqiu/entities';
import type { EntityManager } from 'typeorm';
import type { CategorySeed } from '../catalogue/dispatch-catalogue';

/** Writes the dispatch catalogue, parents before children; what has the code already is brought to the seed's content. */
export async function sowCategories(manager: EntityManager, seeds: readonly CategorySeed[]): Promise<void> {
  await manager.getRepository(CategoryEntity).upsert(
    seeds.map((seed) => ({ ...seed, keywords: [...seed.keywords], active: true })),
    ['code'],
  );
}
