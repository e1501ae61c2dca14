import { ApiProperty } from '@nestjs/swagger';
import { MetricSubject, MetricUnit, type Metric, type MetricKind, type MetricSet } from '@suqiu/domain';
import type { MetricCatalogue } from '@suqiu/policy';
import { METRIC_SET_LABELS } from '../labels/metric-set-labels';
import { FigurePart, setsOf } from './figure-parts';

const METRIC_KINDS: readonly MetricKind[] = ['ratio', 'count', 'mean', 'percentile', 'stock', 'score'];

/** A set above or below the line of a formula. */
export class FormulaSetView {
  @ApiProperty({ type: String, example: 'basically_satisfied' })
  readonly set!: MetricSet;

  @ApiProperty({ type: String, example: '基本满意' })
  readonly name!: string;

  @ApiProperty({ type: Number, example: 0.9, description: '每件的权重' })
  readonly weight!: number;
}

/** A figure as the catalogue defines it. */
export class MetricView {
  @ApiProperty({ type: String, example: 'satisfied_rate' })
  readonly code!: string;

  @ApiProperty({ type: String, example: '满意率' })
  readonly name!: string;

  @ApiProperty({ type: 'integer', description: '公式版本' })
  readonly formulaVersion!: number;

  @ApiProperty({ enum: METRIC_KINDS })
  readonly kind!: MetricKind;

  @ApiProperty({ enum: Object.values(MetricUnit), description: 'percent 的值以 1 为 100%,hours 以小时计' })
  readonly unit!: MetricUnit;

  @ApiProperty({
    enum: ['higher', 'lower', 'band'],
    description: '越高越好、越低越好,或在区间内为宜(不排名)',
  })
  readonly direction!: Metric['direction'];

  @ApiProperty({ type: [Number], nullable: true, description: '适宜区间的两端' })
  readonly band!: readonly number[] | null;

  @ApiProperty({ enum: Object.values(MetricSubject), isArray: true, description: '适用的单位' })
  readonly subjects!: readonly MetricSubject[];

  @ApiProperty({ enum: ['mean_of_units', 'from_sums'], description: '合计:各单位平均,或按合计数重算' })
  readonly totals!: Metric['totals'];

  @ApiProperty({ type: Boolean, description: '经批准剔除的是否不计' })
  readonly exclusions!: boolean;

  @ApiProperty({ type: 'integer', description: '小数位数' })
  readonly decimals!: number;

  @ApiProperty({ type: [FormulaSetView], description: '分子;综合分由 parts 组成' })
  readonly numerator!: readonly FormulaSetView[];

  @ApiProperty({ type: [FormulaSetView], description: '分母;计数没有分母' })
  readonly denominator!: readonly FormulaSetView[];

  @ApiProperty({
    type: 'array',
    items: {
      type: 'object',
      properties: { metric: { type: 'string' }, name: { type: 'string' }, weight: { type: 'number' } },
    },
    description: '综合分的组成',
  })
  readonly parts!: readonly { readonly metric: string; readonly name: string; readonly weight: number }[];

  @ApiProperty({ type: String, description: '说明' })
  readonly explanation!: string;

  @ApiProperty({ type: String, description: '依据:条款或来源;design 为本系统自定' })
  readonly basis!: string;
}

/** All figures that are in force for a period. */
export class MetricListView {
  @ApiProperty({ type: 'integer', description: '指标目录的版本' })
  readonly catalogueVersion!: number;

  @ApiProperty({ type: String })
  readonly title!: string;

  @ApiProperty({ type: String, format: 'date', description: '自何日起施行' })
  readonly effectiveFrom!: string;

  @ApiProperty({ type: [MetricView] })
  readonly items!: readonly MetricView[];
}

export function metricListView({ version, title, effectiveFrom, metrics }: MetricCatalogue): MetricListView {
  return { catalogueVersion: version, title, effectiveFrom, items: metrics.map(metricView) };
}

export function metricView(metric: Metric): MetricView {
  const { code, name, formulaVersion, kind, unit, direction, band, subjects } = metric;
  const { totals, exclusions, decimals, explanation, basis } = metric;
  const parts = metric.kind === 'score' ? metric.parts : [];
  return {
    code,
    name,
    formulaVersion,
    kind,
    unit,
    direction,
    band,
    subjects,
    totals,
    exclusions,
    decimals,
    numerator: formulaSets(metric, FigurePart.numerator),
    denominator: metric.kind === 'ratio' ? formulaSets(metric, FigurePart.denominator) : [],
    parts: parts.map(({ metric: part, weight }) => ({ metric: part.code, name: part.name, weight })),
    explanation,
    basis,
  };
}

function formulaSets(metric: Metric, part: FigurePart): FormulaSetView[] {
  return setsOf(metric, part).map(({ set, weight }) => ({ set, name: METRIC_SET_LABELS[set], weight }));
}
