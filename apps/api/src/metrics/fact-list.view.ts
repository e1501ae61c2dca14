import { ApiProperty } from '@nestjs/swagger';
import { HOUR_MS, AMOUNT_SETS } from '@suqiu/domain';
import type { FactItem } from '@suqiu/ledger';
import { CaseItemView } from '../cases/case-item.view';
import { METRIC_SET_LABELS } from '../labels/metric-set-labels';
import { OrganisationRefView, organisationRef } from '../organisations/organisation.view';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { isoOf } from '../validation/iso';
import { FigurePartView } from './figure.view';
import { FormulaSetView } from './metric.view';

const INSTANT = { type: String, format: 'date-time' } as const;

/** Something that a figure counts. */
export class FactView extends FormulaSetView {
  @ApiProperty({ enum: ['case', 'whistle'], description: '诉求或吹哨' })
  readonly kind!: 'case' | 'whistle';

  @ApiProperty({ type: CaseItemView, nullable: true, description: '诉求;不能查看的为 null,但照样计数' })
  readonly case!: CaseItemView | null;

  @ApiProperty({ type: String, nullable: true, description: '吹哨编号;诉求为 null' })
  readonly whistleNo!: string | null;

  @ApiProperty({ ...INSTANT, description: '计入统计的时刻' })
  readonly at!: string;

  @ApiProperty({ ...INSTANT, nullable: true, description: '存量的终止时刻;其余为 null' })
  readonly until!: string | null;

  @ApiProperty({ type: OrganisationRefView, nullable: true, description: '计给哪个组织' })
  readonly organisation!: OrganisationRefView | null;

  @ApiProperty({ type: Number, nullable: true, description: '时长(小时);件数为 null' })
  readonly hours!: number | null;

  @ApiProperty({ type: Boolean, description: '经批准剔除' })
  readonly excluded!: boolean;
}

/** One page of what a part of a figure counts, the earliest first. */
export class FactListView extends FigurePartView {
  @ApiProperty({ type: [FactView] })
  readonly items!: readonly FactView[];

  @ApiProperty({ type: String, nullable: true, description: '下一页的 cursor;没有下一页时为 null' })
  readonly nextCursor!: string | null;
}

/** What a list knows of its facts beside themselves: the weight of the set, and the subject as the reader may see it. */
export interface FactContext {
  readonly weight: number;
  readonly shown: CaseItemView | null;
  readonly whistleNo: string | null;
  readonly tree: OrganisationTree;
}

export function factView(fact: FactItem, { weight, shown, whistleNo, tree }: FactContext): FactView {
  const { set, kind, at, until, orgId, amount, excluded } = fact;
  return {
    set,
    name: METRIC_SET_LABELS[set],
    weight,
    kind,
    case: shown,
    whistleNo,
    at: at.toISOString(),
    until: isoOf(until),
    organisation: organisationRef(tree, orgId),
    hours: AMOUNT_SETS.includes(set) ? amount / HOUR_MS : null,
    excluded,
  };
}
