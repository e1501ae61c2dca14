import { Injectable } from '@nestjs/common';
import { OrgKind, OrgLevel, type ThemeFacts, type ThemeOrg } from '@suqiu/domain';
import type { ActingStaff } from '../access/principal';
import type { Organisation } from '../organisations/organisation';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { LocalTime } from './local-time';

/** What the rules of themes need to know of organisations and of the day. */
@Injectable()
export class ThemeFactsReader {
  constructor(
    private readonly directory: OrganisationDirectory,
    private readonly time: LocalTime,
  ) {}

  /** The facts for somebody whose command names these organisations. */
  async factsFor(staff: ActingStaff, orgIds: readonly string[]): Promise<ThemeFacts> {
    const tree = await this.directory.tree();
    const orgs = orgIds.flatMap((id): [string, ThemeOrg][] => {
      const found = tree.byId(id);
      if (!found) return [];
      const { level, kind } = found;
      return [[id, { org: { id, level, kind }, ancestorIds: ancestorIdsOf(found, tree) }]];
    });
    return {
      districtId: districtOf(staff.acting.organisation),
      orgs: Object.fromEntries(orgs),
      today: this.time.today(),
    };
  }
}

/** The district for which an organisation speaks: its own body, or a centre that works for the whole of it. */
export function districtOf({ id, level, kind, parentId }: Organisation): string | null {
  if (level !== OrgLevel.district) return null;
  if (kind === OrgKind.government) return id;
  return kind === OrgKind.centre ? parentId : null;
}

function ancestorIdsOf({ parentId }: Organisation, tree: OrganisationTree): string[] {
  const parent = parentId === null ? undefined : tree.byId(parentId);
  return parent === undefined ? [] : [parent.id, ...ancestorIdsOf(parent, tree)];
}
