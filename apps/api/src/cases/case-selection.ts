import { Injectable } from '@nestjs/common';
import { OrgLevel, StaffRole } from '@suqiu/domain';
import { searchQuery } from '@suqiu/entities';
import type { ActingStaff } from '../access/principal';
import { CategoriesQuery } from '../categories/categories.query';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { unknownReference } from '../problems/invalid-request';
import type { CaseFilter } from './case-filter';
import type { CaseHolder, Holding } from './case-holder';
import type { CaseFilterDto } from './case-list.dto';
import { scopeOf } from './case-scope';

const dateOf = (instant: string | undefined): Date | null =>
  instant === undefined ? null : new Date(instant);

/** Turns what somebody asks for into what they get: their own cases, the names looked up. */
@Injectable()
export class CaseSelection {
  constructor(
    private readonly directory: OrganisationDirectory,
    private readonly categories: CategoriesQuery,
  ) {}

  /**
   * The filter for a role; null where no case can fit it.
   *
   * @throws Problem `organisation.unknown`, `category.unknown`
   */
  async of(staff: ActingStaff, asked: CaseFilterDto): Promise<CaseFilter | null> {
    const search = asked.words === undefined ? null : searchQuery(asked.words);
    const tree = await this.directory.tree();
    const named = (field: 'organisation' | 'street' | 'community'): string | null => {
      const code = asked[field];
      if (code === undefined) return null;
      const found = tree.byCode(code);
      if (!found) throw unknownReference('organisation.unknown', field);
      return found.id;
    };
    const top = named('organisation');
    const filter: CaseFilter = {
      scope: scopeOf(staff),
      statuses: asked.status ?? null,
      level: asked.level ?? null,
      lights: asked.light ?? null,
      marks: asked.mark ?? [],
      urgencies: asked.urgency ?? null,
      leadIds: top === null ? null : tree.subtreeIds(top),
      holding: asked.holder === undefined ? null : holdingOf(staff, asked.holder, tree),
      categories: asked.category === undefined ? null : await this.familyOf(asked.category),
      channel: asked.channel ?? null,
      streetId: named('street'),
      communityId: named('community'),
      dueBefore: dateOf(asked.dueBefore),
      registeredFrom: dateOf(asked.registeredFrom),
      registeredTo: dateOf(asked.registeredTo),
      search,
    };
    return asked.words !== undefined && search === null ? null : filter;
  }

  private async familyOf(category: string): Promise<readonly string[]> {
    const codes = await this.categories.withBelow(category);
    if (codes.length === 0) throw unknownReference('category.unknown', 'category');
    return codes;
  }
}

/** A grid worker acts as the lead for the community of the grid too, as the rules of the case say. */
function holdingOf({ acting }: ActingStaff, as: CaseHolder, tree: OrganisationTree): Holding {
  const orgId = acting.organisation.id;
  const communities =
    acting.role === StaffRole.gridWorker
      ? tree.ancestorIds(orgId).filter((id) => tree.byId(id)?.level === OrgLevel.community)
      : [];
  return { as, orgId, leadIds: [orgId, ...communities] };
}
