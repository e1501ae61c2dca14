import { ApiProperty } from '@nestjs/swagger';
import { MetricSubject } from '@suqiu/domain';
import { OrganisationRefView } from '../organisations/organisation.view';
import { FigurePeriodView, FigureValueView } from './figure.view';
import { MetricView } from './metric.view';

/** A cell of the dashboard. */
export class DashboardCellView extends FigureValueView {
  @ApiProperty({ type: String, example: 'satisfied_rate' })
  readonly metric!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: '名次;没有可计的和按区间评价的为 null' })
  readonly rank!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: '上期的值(环比);分位数须打开该项' })
  readonly previous!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: '上年同期的值(同比);分位数须打开该项' })
  readonly yearBefore!: number | null;
}

/** A unit with all of its figures. */
export class DashboardRowView {
  @ApiProperty({ type: OrganisationRefView })
  readonly organisation!: OrganisationRefView;

  @ApiProperty({ type: [DashboardCellView] })
  readonly cells!: readonly DashboardCellView[];
}

/** A total over the units of a group. */
export class DashboardTotalView extends FigureValueView {
  @ApiProperty({ type: String })
  readonly metric!: string;

  @ApiProperty({ enum: ['mean_of_units', 'from_sums'], description: '各单位平均,或按合计数重算' })
  readonly made!: 'mean_of_units' | 'from_sums';
}

/** Units of one kind, ranked among themselves. */
export class DashboardGroupView {
  @ApiProperty({ enum: Object.values(MetricSubject), description: '社区、街道、部门分别排名' })
  readonly subject!: MetricSubject;

  @ApiProperty({ type: [DashboardRowView], description: '仅列出可以查看的单位;名次在全部单位中计' })
  readonly rows!: readonly DashboardRowView[];

  @ApiProperty({ type: [DashboardTotalView], description: '合计' })
  readonly totals!: readonly DashboardTotalView[];
}

/** All figures of all units of a district in one period. */
export class DashboardView {
  @ApiProperty({ type: OrganisationRefView })
  readonly district!: OrganisationRefView;

  @ApiProperty({ type: FigurePeriodView })
  readonly period!: FigurePeriodView;

  @ApiProperty({ type: String, description: '口径:handler 承办单位,place 诉求所在地' })
  readonly by!: string;

  @ApiProperty({ type: 'integer', description: '指标目录的版本' })
  readonly catalogueVersion!: number;

  @ApiProperty({ type: [MetricView] })
  readonly metrics!: readonly MetricView[];

  @ApiProperty({ type: [DashboardGroupView] })
  readonly groups!: readonly DashboardGroupView[];

  @ApiProperty({ type: String, description: '单元格的地址,{metric} 和 {org} 为指标和组织代码' })
  readonly cellLink!: string;

  @ApiProperty({ type: String, format: 'date-time', description: '统计截至' })
  readonly asOf!: string;
}

/** A figure in one period of a trend. */
export class TrendPointView extends FigureValueView {
  @ApiProperty({ type: String, example: '2026-10' })
  readonly period!: string;

  @ApiProperty({ type: String, description: '打开该期的指标' })
  readonly link!: string;
}

/** A figure over several periods. */
export class TrendView {
  @ApiProperty({ type: MetricView })
  readonly metric!: MetricView;

  @ApiProperty({ type: OrganisationRefView })
  readonly organisation!: OrganisationRefView;

  @ApiProperty({ type: [TrendPointView], description: '由远及近' })
  readonly points!: readonly TrendPointView[];

  @ApiProperty({ type: String, format: 'date-time', description: '统计截至' })
  readonly asOf!: string;
}
