import { OrgKind, OrgLevel, type OrgRef, type Urgency } from '@suqiu/domain';
import type { DispatchRule } from '@suqiu/entities';

/** An organisation with what routing needs to know of it. */
export interface Organisation {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: OrgLevel;
  readonly kind: OrgKind;
  readonly parentId: string | null;
  readonly active: boolean;
  readonly addressNames: readonly string[];
  /** Somebody active in it holds a role that can receive a case. */
  readonly receives: boolean;
}

/** An entry of the dispatch catalogue. */
export interface CatalogueEntry {
  readonly code: string;
  readonly onDutyList: boolean;
  readonly defaultUrgency: Urgency;
  readonly active: boolean;
  readonly dispatchRule: DispatchRule | null;
}

/** Organisations and catalogue as they were at one moment. */
export class ReferenceData {
  readonly organisations: ReadonlyMap<string, Organisation>;
  private readonly categories: ReadonlyMap<string, CatalogueEntry>;

  constructor(organisations: readonly Organisation[], categories: readonly CatalogueEntry[]) {
    this.organisations = new Map(organisations.map((org) => [org.id, org]));
    this.categories = new Map(categories.map((category) => [category.code, category]));
  }

  organisation(id: string): Organisation | undefined {
    return this.organisations.get(id);
  }

  category(code: string): CatalogueEntry | undefined {
    return this.categories.get(code);
  }

  /** The organisation and those above it, nearest first; empty when it is unknown. */
  chain(id: string): readonly Organisation[] {
    const chain: Organisation[] = [];
    let next = this.organisations.get(id);
    while (next && !chain.includes(next)) {
      chain.push(next);
      next = next.parentId === null ? undefined : this.organisations.get(next.parentId);
    }
    return chain;
  }

  /** Ids of the organisations above, nearest first. */
  ancestorIds(id: string): readonly string[] {
    return this.chain(id)
      .slice(1)
      .map((org) => org.id);
  }

  /** Active districts in the order of their codes. */
  districts(): readonly Organisation[] {
    return [...this.organisations.values()]
      .filter(
        ({ active, level, kind }) => active && level === OrgLevel.district && kind === OrgKind.government,
      )
      .sort((a, b) => (a.code < b.code ? -1 : 1));
  }
}

/** The organisation as a case remembers it. */
export function refOf({ id, level, kind }: Organisation): OrgRef {
  return { id, level, kind };
}
