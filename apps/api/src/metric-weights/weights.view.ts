import { ApiProperty } from '@nestjs/swagger';
import { MetricSubject } from '@suqiu/domain';
import { FigureValueView } from '../metrics/figure.view';
import { OrganisationRefView } from '../organisations/organisation.view';

const RANK = { type: 'integer', nullable: true } as const;

/** A score of a unit by the weights in force and by the others. */
export class WeightedUnitView {
  @ApiProperty({ type: OrganisationRefView })
  readonly organisation!: OrganisationRefView;

  @ApiProperty({ type: FigureValueView })
  readonly before!: FigureValueView;

  @ApiProperty({ type: FigureValueView })
  readonly after!: FigureValueView;

  @ApiProperty({ ...RANK, description: '现行权重下的名次' })
  readonly rankBefore!: number | null;

  @ApiProperty({ ...RANK, description: '新权重下的名次' })
  readonly rankAfter!: number | null;
}

/** A score of one kind of units in one period. */
export class WeightedScoreView {
  @ApiProperty({ type: String, example: '2026-10' })
  readonly period!: string;

  @ApiProperty({ type: String, example: 'composite_score' })
  readonly metric!: string;

  @ApiProperty({ type: String, example: '三率综合成绩' })
  readonly name!: string;

  @ApiProperty({ enum: Object.values(MetricSubject) })
  readonly subject!: MetricSubject;

  @ApiProperty({ type: [WeightedUnitView] })
  readonly units!: readonly WeightedUnitView[];
}

/** What other weights would have made of past periods. Nothing of it is written. */
export class WeightsTrialView {
  @ApiProperty({ type: 'integer', description: '成绩变动的单位次' })
  readonly changedScores!: number;

  @ApiProperty({ type: 'integer', description: '名次变动的单位次' })
  readonly changedRanks!: number;

  @ApiProperty({ type: [WeightedScoreView] })
  readonly items!: readonly WeightedScoreView[];
}
