import { ApiProperty } from '@nestjs/swagger';
import type { PeriodKey } from '@suqiu/domain';
import { OrganisationRefView } from '../organisations/organisation.view';
import { FormulaSetView, MetricView } from './metric.view';

const INSTANT = { type: String, format: 'date-time' } as const;

/** A value with what it comes from. */
export class FigureValueView {
  @ApiProperty({ type: Number, nullable: true, description: '按小数位数取舍;没有可计的为 null' })
  readonly value!: number | null;

  @ApiProperty({ type: String, example: '96.25%', description: '供显示;没有可计的为 –' })
  readonly shown!: string;

  @ApiProperty({ type: Number, nullable: true })
  readonly numerator!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly denominator!: number | null;
}

/** The period of a figure. */
export class FigurePeriodView {
  @ApiProperty({ type: String, example: 'calendar_month' })
  readonly scheme!: string;

  @ApiProperty({ type: String, example: '自然月' })
  readonly name!: string;

  @ApiProperty({ type: String, example: '2026-10' })
  readonly key!: PeriodKey;

  @ApiProperty(INSTANT)
  readonly from!: string;

  @ApiProperty({ ...INSTANT, description: '不含此刻' })
  readonly to!: string;
}

/** A set of a formula with what is counted of it. */
export class CountedSetView extends FormulaSetView {
  @ApiProperty({ type: 'integer', description: '件数:与清单的条数相同' })
  readonly count!: number;
}

/** A part of a figure: how many there are, and where to see each of them. */
export class FigurePartView {
  @ApiProperty({ type: 'integer', description: '件数:与清单的条数相同' })
  readonly count!: number;

  @ApiProperty({ type: [CountedSetView] })
  readonly sets!: readonly CountedSetView[];

  @ApiProperty({ type: String, description: '这些诉求的清单' })
  readonly cases!: string;
}

/** A decision by which something is missing in a figure. */
export class ExclusionDecisionView {
  @ApiProperty({ type: String, format: 'uuid', description: '剔除申请或申诉,见 /metric-applications/{id}' })
  readonly id!: string;

  @ApiProperty({ type: String, example: 'SQ20261123-000001' })
  readonly subjectNo!: string;

  @ApiProperty({ type: String, example: '不合理诉求' })
  readonly ground!: string;

  @ApiProperty({ type: OrganisationRefView, nullable: true, description: '申请单位' })
  readonly unit!: OrganisationRefView | null;

  @ApiProperty(INSTANT)
  readonly grantedAt!: string;
}

/** What is taken out of a figure by decisions (剔除). */
export class ExcludedPartView extends FigurePartView {
  @ApiProperty({ type: Boolean, description: '该指标是否适用剔除' })
  readonly applies!: boolean;

  @ApiProperty({ type: [ExclusionDecisionView], description: '剔除的决定,最近的在前,至多 100 件' })
  readonly decisions!: readonly ExclusionDecisionView[];
}

/** A value beside that of another period. */
export class ComparisonView extends FigureValueView {
  @ApiProperty({ type: String, example: '2026-09' })
  readonly period!: PeriodKey;

  @ApiProperty({ type: Number, nullable: true, description: '本期减该期' })
  readonly difference!: number | null;
}

/** What changed in a published figure, for one reason. */
export class RestatementView {
  @ApiProperty({ type: String, example: 'satisfied' })
  readonly set!: string;

  @ApiProperty({ type: String, example: '满意' })
  readonly setName!: string;

  @ApiProperty({ type: String, example: 'review_answered', description: '事件类型,exclusion 或 recomputed' })
  readonly why!: string;

  @ApiProperty({ type: String, example: '诉求人评价' })
  readonly whyLabel!: string;

  @ApiProperty({ type: 'integer', description: '计入的件数' })
  readonly entered!: number;

  @ApiProperty({ type: 'integer', description: '不再计入的件数' })
  readonly left!: number;

  @ApiProperty(INSTANT)
  readonly lastChangedAt!: string;
}

/** A figure as it was published, and what has changed since. */
export class PublishedFigureView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id!: string;

  @ApiProperty(INSTANT)
  readonly publishedAt!: string;

  @ApiProperty({ type: String })
  readonly catalogueVersion!: string;

  @ApiProperty({ type: FigureValueView, nullable: true, description: '公布的值;没有公布过该项的为 null' })
  readonly figure!: FigureValueView | null;

  @ApiProperty({ type: Boolean, description: '现值与公布值不同' })
  readonly restated!: boolean;

  @ApiProperty({ type: [RestatementView], description: '公布以后的变动及其原因' })
  readonly restatements!: readonly RestatementView[];
}

/** One figure of one unit and period, opened. */
export class FigureView extends FigureValueView {
  @ApiProperty({ type: MetricView })
  readonly metric!: MetricView;

  @ApiProperty({ type: 'integer', description: '指标目录的版本' })
  readonly catalogueVersion!: number;

  @ApiProperty({ type: OrganisationRefView })
  readonly organisation!: OrganisationRefView;

  @ApiProperty({ enum: ['handler', 'place', 'category', 'channel'], description: '口径' })
  readonly by!: string;

  @ApiProperty({ type: FigurePeriodView })
  readonly period!: FigurePeriodView;

  @ApiProperty({ type: FigurePartView, nullable: true, description: '分子;综合分为 null' })
  readonly numeratorPart!: FigurePartView | null;

  @ApiProperty({ type: FigurePartView, nullable: true, description: '分母;没有分母的为 null' })
  readonly denominatorPart!: FigurePartView | null;

  @ApiProperty({ type: ExcludedPartView, nullable: true, description: '剔除;综合分为 null' })
  readonly excluded!: ExcludedPartView | null;

  @ApiProperty({ type: ComparisonView, description: '环比' })
  readonly previous!: ComparisonView;

  @ApiProperty({ type: ComparisonView, description: '同比' })
  readonly yearBefore!: ComparisonView;

  @ApiProperty({ type: PublishedFigureView, nullable: true, description: '最近一次公布;未公布为 null' })
  readonly publication!: PublishedFigureView | null;

  @ApiProperty({ ...INSTANT, description: '统计截至:此前登记的都已计入' })
  readonly asOf!: string;
}
