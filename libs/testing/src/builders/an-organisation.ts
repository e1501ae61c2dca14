import { OrgKind, OrgLevel } from '@suqiu/domain';
import { uuidV7, type OrgUnitEntity } from '@suqiu/entities';

/** A row of `org_units`. */
export type OrganisationRow = Omit<OrgUnitEntity, 'parent'>;

/** An organisation below `parent`: its code, path and level follow unless `parts` says otherwise. */
export function anOrganisation(
  parent: OrganisationRow | null,
  parts: Partial<OrganisationRow> & { readonly code: string; readonly name: string },
): OrganisationRow {
  return {
    id: uuidV7(Date.now()),
    shortName: parts.name,
    level: parent === null ? OrgLevel.district : BELOW[parent.level],
    kind: OrgKind.government,
    parentId: parent?.id ?? null,
    path: `${parent?.path ?? '/'}${parts.code}/`,
    active: true,
    deactivatedAt: null,
    addressNames: [],
    ...parts,
  };
}

const BELOW: Readonly<Record<OrgLevel, OrgLevel>> = {
  district: OrgLevel.street,
  street: OrgLevel.community,
  community: OrgLevel.estate,
  estate: OrgLevel.grid,
  grid: OrgLevel.grid,
};
