import { ApiProperty } from '@nestjs/swagger';
import type { OpenWork } from '@suqiu/ledger';
import type { Organisation } from '../organisations/organisation';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { OrganisationView, organisationView } from '../organisations/organisation.view';
import type { OrganisationFacts } from './organisation-facts.query';

/** An organisation as administrators see it. */
export class OrganisationNodeView extends OrganisationView {
  @ApiProperty({ type: Boolean, description: 'false 为已停用' })
  readonly active!: boolean;

  @ApiProperty({ type: [String], description: '地址中的其他叫法' })
  readonly addressNames!: readonly string[];

  @ApiProperty({ type: 'integer', description: '启用的账号数' })
  readonly staff!: number;
}

/** The tree, superiors before those below them. */
export class OrganisationTreeView {
  @ApiProperty({ type: [OrganisationNodeView] })
  readonly items!: readonly OrganisationNodeView[];
}

/** What has not ended and hangs on an organisation or on those below it. */
export class OpenWorkView {
  @ApiProperty({ type: 'integer', description: '未终结的诉求' })
  readonly cases!: number;

  @ApiProperty({ type: 'integer', description: '未结束的吹哨' })
  readonly whistles!: number;

  @ApiProperty({ type: 'integer', description: '未结题的题目' })
  readonly themes!: number;

  @ApiProperty({ type: 'integer', description: '审核中的剔除、申诉' })
  readonly applications!: number;
}

/** One organisation, and what stands in the way of taking it out of use. */
export class OrganisationDetailView extends OrganisationNodeView {
  @ApiProperty({ type: OpenWorkView })
  readonly openWork!: OpenWork;
}

export function organisationNodeView(
  organisation: Organisation,
  tree: OrganisationTree,
  { addressNames, staff }: OrganisationFacts,
): OrganisationNodeView {
  return { ...organisationView(tree, organisation), active: organisation.active, addressNames, staff };
}
