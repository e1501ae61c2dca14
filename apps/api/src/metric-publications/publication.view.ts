import { ApiProperty } from '@nestjs/swagger';
import { FigureValueView } from '../metrics/figure.view';
import { OrganisationRefView } from '../organisations/organisation.view';

const INSTANT = { type: String, format: 'date-time' } as const;
const AXES = ['handler', 'place'] as const;

/** The figures of a period, made known. */
export class PublicationView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: String, example: 'calendar_month' })
  readonly scheme!: string;

  @ApiProperty({ type: String, example: '自然月' })
  readonly schemeName!: string;

  @ApiProperty({ type: String, example: '2026-10' })
  readonly period!: string;

  @ApiProperty({ type: String, example: 'figures@1', description: '指标目录的版本' })
  readonly catalogueVersion!: string;

  @ApiProperty(INSTANT)
  readonly publishedAt!: string;

  @ApiProperty({ type: String, nullable: true, description: '发布人' })
  readonly publishedBy!: string | null;
}

export class PublicationListView {
  @ApiProperty({ type: [PublicationView] })
  readonly items!: readonly PublicationView[];

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null;
}

/** A figure as it was published. */
export class PublishedValueView extends FigureValueView {
  @ApiProperty({ type: String, example: 'satisfied_rate' })
  readonly metric!: string;

  @ApiProperty({ type: String, example: '满意率' })
  readonly name!: string;
}

/** The published figures of one unit. */
export class PublishedUnitView {
  @ApiProperty({ type: OrganisationRefView })
  readonly organisation!: OrganisationRefView;

  @ApiProperty({ enum: AXES, description: '口径' })
  readonly by!: string;

  @ApiProperty({ type: [PublishedValueView] })
  readonly figures!: readonly PublishedValueView[];
}

/** A publication with what it says of the units that the reader may see. */
export class PublicationDetailView extends PublicationView {
  @ApiProperty({ type: [PublishedUnitView] })
  readonly units!: readonly PublishedUnitView[];
}

/** Why a published figure is otherwise now. */
export class RestatementReasonView {
  @ApiProperty({ type: String, example: 'review_answered', description: '事件类型,exclusion 或 recomputed' })
  readonly why!: string;

  @ApiProperty({ type: String, example: '诉求人评价' })
  readonly whyLabel!: string;

  @ApiProperty({ type: 'integer', description: '涉及的诉求和吹哨' })
  readonly subjects!: number;

  @ApiProperty(INSTANT)
  readonly lastAt!: string;
}

/** A published figure beside what it is now. */
export class RestatedFigureView {
  @ApiProperty({ type: OrganisationRefView })
  readonly organisation!: OrganisationRefView;

  @ApiProperty({ enum: AXES, description: '口径' })
  readonly by!: string;

  @ApiProperty({ type: String, example: 'satisfied_rate' })
  readonly metric!: string;

  @ApiProperty({ type: String, example: '满意率' })
  readonly name!: string;

  @ApiProperty({ type: FigureValueView, description: '发布的值,不改动' })
  readonly published!: FigureValueView;

  @ApiProperty({ type: FigureValueView, description: '现值' })
  readonly present!: FigureValueView;

  @ApiProperty({ type: [RestatementReasonView] })
  readonly reasons!: readonly RestatementReasonView[];
}

/** The figures of a publication that are otherwise now. */
export class RestatementListView {
  @ApiProperty({ type: PublicationView })
  readonly publication!: PublicationView;

  @ApiProperty({ type: 'integer', description: '与发布值不同的指标' })
  readonly restated!: number;

  @ApiProperty({ type: [RestatedFigureView] })
  readonly items!: readonly RestatedFigureView[];

  @ApiProperty({ type: 'integer', nullable: true, description: '下一页的 after;没有下一页时为 null' })
  readonly nextAfter!: number | null;
}
