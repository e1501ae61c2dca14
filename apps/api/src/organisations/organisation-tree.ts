import type { Organisation } from './organisation';

/** The organisations of a district in memory: found by id and code, walked up and down. */
export class OrganisationTree {
  private readonly byIdMap: ReadonlyMap<string, Organisation>;
  private readonly byCodeMap: ReadonlyMap<string, Organisation>;
  private readonly childIds = new Map<string, string[]>();

  constructor(readonly all: readonly Organisation[]) {
    this.byIdMap = new Map(all.map((each) => [each.id, each]));
    this.byCodeMap = new Map(all.map((each) => [each.code, each]));
    for (const { id, parentId } of all) {
      if (parentId === null) continue;
      const siblings = this.childIds.get(parentId);
      if (siblings) siblings.push(id);
      else this.childIds.set(parentId, [id]);
    }
  }

  byId(id: string): Organisation | undefined {
    return this.byIdMap.get(id);
  }

  byCode(code: string): Organisation | undefined {
    return this.byCodeMap.get(code);
  }

  /** Ids of the organisations above, nearest first; empty when it is unknown. */
  ancestorIds(id: string): readonly string[] {
    const above: string[] = [];
    let next = this.byIdMap.get(id)?.parentId ?? null;
    while (next !== null && !above.includes(next)) {
      above.push(next);
      next = this.byIdMap.get(next)?.parentId ?? null;
    }
    return above;
  }

  /** The organisation itself and everything below it, as ids. */
  subtreeIds(id: string): string[] {
    const found = new Set([id]);
    for (const each of found) {
      for (const child of this.childIds.get(each) ?? []) found.add(child);
    }
    return [...found];
  }
}
