import { ApiProperty } from '@nestjs/swagger';
import { OrgKind, OrgLevel } from '@suqiu/domain';
import type { Organisation } from './organisation';
import type { OrganisationTree } from './organisation-tree';

/** An organisation by code and name, as it appears inside other answers. */
export class OrganisationRefView {
  @ApiProperty({ type: String, example: 'donghu' })
  readonly code!: string;

  @ApiProperty({ type: String, example: '东湖街道' })
  readonly name!: string;
}

/** One organisation of the district. */
export class OrganisationView extends OrganisationRefView {
  @ApiProperty({ type: String })
  readonly shortName!: string;

  @ApiProperty({ enum: Object.values(OrgLevel) })
  readonly level!: OrgLevel;

  @ApiProperty({ enum: Object.values(OrgKind) })
  readonly kind!: OrgKind;

  @ApiProperty({ type: String, nullable: true, description: '上级组织代码' })
  readonly parentCode!: string | null;
}

export class OrganisationListView {
  @ApiProperty({ type: [OrganisationView] })
  readonly items!: readonly OrganisationView[];
}

/** Code and name of an organisation, or null where there is none. */
export function organisationRef(tree: OrganisationTree, id: string | null): OrganisationRefView | null {
  const found = id === null ? undefined : tree.byId(id);
  return found ? { code: found.code, name: found.name } : null;
}

export function organisationView(tree: OrganisationTree, organisation: Organisation): OrganisationView {
  const { code, name, shortName, level, kind, parentId } = organisation;
  const parent = parentId === null ? undefined : tree.byId(parentId);
  return { code, name, shortName, level, kind, parentCode: parent?.code ?? null };
}
