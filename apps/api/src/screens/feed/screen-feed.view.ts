import { ApiProperty } from '@nestjs/swagger';
import { DEPARTMENT_STATUSES, Light, type DepartmentStatus } from '@suqiu/domain';
import { CaseCountView } from '../../cases/case-count.view';
import { ComparisonView, FigurePeriodView, FigureValueView } from '../../metrics/figure.view';
import { OrganisationRefView } from '../../organisations/organisation.view';

const COUNT = { type: 'integer' } as const;
const INSTANT = { type: String, format: 'date-time' } as const;

/** Cases that came to somebody, and cases that were closed. */
export class FlowView {
  @ApiProperty({ ...COUNT, description: '受理量' })
  readonly received!: number;

  @ApiProperty({ ...COUNT, description: '办结量' })
  readonly closed!: number;
}

export class HourFlowView extends FlowView {
  @ApiProperty({ ...COUNT, description: '今日几时,0 至 23;未到的时段不列' })
  readonly hour!: number;
}

export class DayFlowView extends FlowView {
  @ApiProperty({ type: String, format: 'date' })
  readonly date!: string;
}

/** What comes and goes in the area. */
export class ScreenFlowView {
  @ApiProperty({ type: FlowView })
  readonly today!: FlowView;

  @ApiProperty({ type: FlowView, description: '昨日全天' })
  readonly yesterday!: FlowView;

  @ApiProperty({ type: [HourFlowView] })
  readonly hours!: readonly HourFlowView[];

  @ApiProperty({ type: [DayFlowView], description: '近两周,由远及近,末日为今日' })
  readonly days!: readonly DayFlowView[];
}

/** Cases in hand that show a light. */
export class LightCountView extends CaseCountView {
  @ApiProperty({ enum: Object.values(Light) })
  readonly light!: Light;
}

/** What is in hand. */
export class ScreenCasesView {
  @ApiProperty({ type: CaseCountView, description: '在办诉求:未办结的,各灯色之和' })
  readonly inHand!: CaseCountView;

  @ApiProperty({ type: [LightCountView], description: '由急到缓' })
  readonly lights!: readonly LightCountView[];

  @ApiProperty({ type: CaseCountView, description: '督办中' })
  readonly supervised!: CaseCountView;

  @ApiProperty({ type: CaseCountView, description: '待回访' })
  readonly toCallBack!: CaseCountView;
}

/** A figure of the organisation in the period that runs now. */
export class ScreenFigureView extends FigureValueView {
  @ApiProperty({ type: String, example: 'satisfied_rate' })
  readonly code!: string;

  @ApiProperty({ type: String, example: '满意率' })
  readonly name!: string;

  @ApiProperty({ enum: ['percent', 'hours', 'score', 'count'] })
  readonly unit!: string;

  @ApiProperty({ type: ComparisonView, description: '环比' })
  readonly previous!: ComparisonView;

  @ApiProperty({ type: ComparisonView, description: '同比' })
  readonly yearBefore!: ComparisonView;
}

/** A unit in the ranking. */
export class RankedUnitView extends FigureValueView {
  @ApiProperty({ type: OrganisationRefView })
  readonly organisation!: OrganisationRefView;

  @ApiProperty({ ...COUNT, nullable: true, description: '在全区同类单位中的名次;没有可计的为 null' })
  readonly rank!: number | null;

  @ApiProperty({ type: String, example: '97.5', description: '上期的值,供显示;没有可计的为 –' })
  readonly previousShown!: string;
}

/** Units of one kind in the order of one figure. */
export class RankingView {
  @ApiProperty({ type: String, example: '三率综合成绩' })
  readonly metric!: string;

  @ApiProperty({ enum: ['street', 'community'], description: '区的大屏排街道,街道的大屏排社区' })
  readonly subject!: 'street' | 'community';

  @ApiProperty({ type: [RankedUnitView] })
  readonly rows!: readonly RankedUnitView[];
}

export class CategoryIntakeView {
  @ApiProperty({ type: String, example: '物业管理' })
  readonly name!: string;

  @ApiProperty(COUNT)
  readonly count!: number;
}

/** So many departments stand so. */
export class DepartmentCountView {
  @ApiProperty({ enum: [...DEPARTMENT_STATUSES] })
  readonly status!: DepartmentStatus;

  @ApiProperty({ type: String, example: '已报到' })
  readonly label!: string;

  @ApiProperty(COUNT)
  readonly count!: number;
}

/** A whistle under way, without its number and without words. */
export class ScreenWhistleView {
  @ApiProperty({ type: String, description: '吹哨事项', example: '综合执法' })
  readonly kind!: string;

  @ApiProperty({ type: String, example: '东湖街道' })
  readonly street!: string;

  @ApiProperty({ type: Boolean, description: '有部门超期' })
  readonly late!: boolean;

  @ApiProperty({ ...INSTANT, nullable: true })
  readonly blownAt!: string | null;

  @ApiProperty({ ...COUNT, description: '被吹部门' })
  readonly summoned!: number;

  @ApiProperty({ ...COUNT, description: '其中已报到的(含已办结)' })
  readonly arrived!: number;

  @ApiProperty({ ...COUNT, description: '其中已办结的' })
  readonly done!: number;
}

/** Whistles under way and how departments report in. */
export class ScreenWhistlesView {
  @ApiProperty({ type: CaseCountView, description: '吹哨进行中' })
  readonly underWay!: CaseCountView;

  @ApiProperty({ type: CaseCountView, description: '其中有部门超期的' })
  readonly late!: CaseCountView;

  @ApiProperty({ type: [DepartmentCountView], description: '进行中的吹哨里各部门的状态' })
  readonly departments!: readonly DepartmentCountView[];

  @ApiProperty({ type: [ScreenWhistleView], description: '最紧迫的在前' })
  readonly items!: readonly ScreenWhistleView[];
}

/** What all screens of one organisation show. */
export class ScreenFiguresView {
  @ApiProperty({ type: OrganisationRefView })
  readonly organisation!: OrganisationRefView;

  @ApiProperty({ type: ScreenFlowView, description: '辖区内的受理与办结' })
  readonly flow!: ScreenFlowView;

  @ApiProperty({ type: ScreenCasesView })
  readonly cases!: ScreenCasesView;

  @ApiProperty({ type: FigurePeriodView, description: 'figures、ranking、categories 的周期' })
  readonly period!: FigurePeriodView;

  @ApiProperty({ type: [ScreenFigureView], description: '三率' })
  readonly figures!: readonly ScreenFigureView[];

  @ApiProperty({ ...COUNT, description: '本期上报提级的次数' })
  readonly escalated!: number;

  @ApiProperty({ type: RankingView, nullable: true })
  readonly ranking!: RankingView | null;

  @ApiProperty({ type: [CategoryIntakeView], description: '本期受理最多的分类' })
  readonly categories!: readonly CategoryIntakeView[];

  @ApiProperty({ type: ScreenWhistlesView })
  readonly whistles!: ScreenWhistlesView;

  @ApiProperty({ ...INSTANT, description: '读取的时间' })
  readonly readAt!: string;

  @ApiProperty({ ...INSTANT, description: '指标统计截至' })
  readonly asOf!: string;
}

/** What one big screen shows: figures and counts, nothing about persons and no words of cases. */
export class ScreenFeedView extends ScreenFiguresView {
  @ApiProperty({ type: String, description: '大屏的标题' })
  readonly name!: string;

  @ApiProperty({ ...COUNT, description: '多少秒后再读取' })
  readonly refreshSeconds!: number;
}
