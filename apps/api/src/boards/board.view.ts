import { ApiProperty } from '@nestjs/swagger';
import { OrganisationRefView } from '../organisations/organisation.view';
import { WhistleItemView } from '../whistles/reading/whistle-item.view';
import { BOARD_GROUPS, type BoardGroup } from './board-group';
import { BoardCaseView } from './board-item.view';

/** One page of a group. A group has cases or whistles; the other list is empty. */
export class BoardGroupView {
  @ApiProperty({ enum: [...BOARD_GROUPS] })
  readonly code!: BoardGroup;

  @ApiProperty({ type: String, example: '退单待裁定' })
  readonly label!: string;

  @ApiProperty({ type: String, nullable: true, description: '处理用的命令', example: 'rule_return' })
  readonly action!: string | null;

  @ApiProperty({ type: Boolean, description: '所用角色可否处理' })
  readonly mayAct!: boolean;

  @ApiProperty({ type: 'integer', description: '该组的件数' })
  readonly count!: number;

  @ApiProperty({ type: [BoardCaseView] })
  readonly cases!: readonly BoardCaseView[];

  @ApiProperty({ type: [WhistleItemView] })
  readonly whistles!: readonly WhistleItemView[];

  @ApiProperty({ type: String, nullable: true, description: '下一页的 cursor;没有下一页时为 null' })
  readonly nextCursor!: string | null;
}

/** What a street office has before it. */
export class StreetBoardView {
  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly organisation!: OrganisationRefView | null;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly asOf!: string;

  @ApiProperty({ type: [BoardGroupView], description: '各组,按办理的先后' })
  readonly groups!: readonly BoardGroupView[];
}
