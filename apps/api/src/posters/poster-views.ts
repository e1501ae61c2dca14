import { Injectable } from '@nestjs/common';
import { OrgLevel } from '@suqiu/domain';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { organisationRef } from '../organisations/organisation.view';
import { isoOf } from '../validation/iso';
import { PosterCodes } from './poster-codes';
import type { PosterPlaceView, PosterView } from './poster.view';
import type { PosterRow } from './posters.query';

/** Posters as they are shown: with code and place. */
@Injectable()
export class PosterViews {
  constructor(
    private readonly codes: PosterCodes,
    private readonly directory: OrganisationDirectory,
  ) {}

  async of(rows: readonly PosterRow[]): Promise<PosterView[]> {
    const tree = await this.directory.tree();
    return rows.map((row) => ({
      ...placeOf(row, tree),
      id: row.id,
      code: this.codes.of(row.no),
      createdAt: row.createdAt.toISOString(),
      revokedAt: isoOf(row.revokedAt),
    }));
  }

  async place(row: PosterRow): Promise<PosterPlaceView> {
    return placeOf(row, await this.directory.tree());
  }
}

/** An address in the order in which people say it, from the street down; the district goes without saying. */
function placeOf({ orgId, spot }: PosterRow, tree: OrganisationTree): PosterPlaceView {
  const names = [...tree.ancestorIds(orgId)]
    .reverse()
    .concat(orgId)
    .flatMap((id) => {
      const organisation = tree.byId(id);
      return organisation && organisation.level !== OrgLevel.district ? [organisation.name] : [];
    });
  return {
    organisation: organisationRef(tree, orgId),
    communityCode: tree.byId(orgId)?.code ?? null,
    // A grid is called after its community: that is said once.
    address: names.filter((name, i) => !names[i + 1]?.startsWith(name)).join('') + spot,
    spot,
  };
}
