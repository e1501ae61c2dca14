import { ApiProperty } from '@nestjs/swagger';
import { SuggestionReason } from '@suqiu/domain';
import { CategoryRefView } from '../../cases/case-item.view';
import { OrganisationRefView } from '../../organisations/organisation.view';

/** Why a cluster stands out. */
export class SuggestionReasonView {
  @ApiProperty({ enum: Object.values(SuggestionReason) })
  readonly code!: SuggestionReason;

  @ApiProperty({ type: String, example: '环比上升' })
  readonly label!: string;
}

/** Cases of one category in one street, with what speaks for taking them up. */
export class ThemeSuggestionView {
  @ApiProperty({ type: CategoryRefView })
  readonly category!: CategoryRefView;

  @ApiProperty({ type: OrganisationRefView, nullable: true, description: '街道;未定位到街道的为 null' })
  readonly street!: OrganisationRefView | null;

  @ApiProperty({ type: 'integer', description: '本月群众诉求' })
  readonly cases!: number;

  @ApiProperty({ type: 'integer', description: '本月主动发现(未诉先办)' })
  readonly proactive!: number;

  @ApiProperty({ type: 'integer', description: '上月群众诉求' })
  readonly monthBefore!: number;

  @ApiProperty({ type: 'integer', description: '上年同月群众诉求' })
  readonly yearBefore!: number;

  @ApiProperty({ type: 'integer', description: '本月同一诉求人再次反映的件数' })
  readonly repeated!: number;

  @ApiProperty({ type: Number, description: '重复占比,0 至 1' })
  readonly repeatShare!: number;

  @ApiProperty({ type: [SuggestionReasonView] })
  readonly reasons!: readonly SuggestionReasonView[];
}

/** The suggestions of a month, most cases first. */
export class ThemeSuggestionListView {
  @ApiProperty({ type: String, example: '2026-10' })
  readonly month!: string;

  @ApiProperty({ type: 'integer', description: '所用门槛的版本' })
  readonly rulesVersion!: number;

  @ApiProperty({ type: [ThemeSuggestionView] })
  readonly items!: readonly ThemeSuggestionView[];
}
