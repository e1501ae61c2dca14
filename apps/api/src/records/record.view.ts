import { ApiProperty } from '@nestjs/swagger';
import type { CardColour, SupervisionCause, SupervisionKind } from '@suqiu/domain';
import { labelOf } from '../labels/labels';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { OrganisationRefView, organisationRef } from '../organisations/organisation.view';
import { isoOf } from '../validation/iso';
import type { RecordRow } from './record.query';

const INSTANT = { type: String, format: 'date-time' } as const;

/** A supervision or a card in the record of a unit. */
export class RecordEntryView {
  @ApiProperty({ enum: ['supervision', 'card'], description: '督办或黄牌、红牌' })
  readonly entry!: 'supervision' | 'card';

  @ApiProperty({ type: String, example: 'SQ20261123-000001' })
  readonly caseNo!: string;

  @ApiProperty({ type: 'integer', description: '在该诉求中的序号' })
  readonly no!: number;

  @ApiProperty({ type: String, description: 'overdue、leader、key;yellow、red' })
  readonly kind!: SupervisionKind | CardColour;

  @ApiProperty({ type: String, example: '超时督办' })
  readonly label!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: '督办级别' })
  readonly level!: number | null;

  @ApiProperty({ type: String, nullable: true, description: '系统发起督办的原因' })
  readonly cause!: SupervisionCause | null;

  @ApiProperty({ type: OrganisationRefView, nullable: true, description: '发起组织;系统发起的为 null' })
  readonly by!: OrganisationRefView | null;

  @ApiProperty(INSTANT)
  readonly at!: string;

  @ApiProperty({ ...INSTANT, nullable: true })
  readonly answeredAt!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true })
  readonly closedAt!: string | null;
}

/** One page of the record of a unit. */
export class RecordView {
  @ApiProperty({ type: OrganisationRefView })
  readonly organisation!: OrganisationRefView;

  @ApiProperty({ type: [RecordEntryView] })
  readonly items!: readonly RecordEntryView[];

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null;
}

export function recordEntryView(row: RecordRow, tree: OrganisationTree): RecordEntryView {
  const { entry, caseNo, no, kind } = row;
  const isSupervision = entry === 'supervision';
  return {
    entry,
    caseNo,
    no,
    kind,
    label: isSupervision ? labelOf('supervision', row.kind) : labelOf('card', row.kind),
    level: isSupervision ? row.level : null,
    cause: isSupervision ? row.cause : null,
    by: isSupervision ? organisationRef(tree, row.byOrgId) : null,
    at: row.at.toISOString(),
    answeredAt: isoOf(row.answeredAt),
    closedAt: isSupervision ? isoOf(row.closedAt) : null,
  };
}
