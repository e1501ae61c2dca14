import { ApiProperty } from '@nestjs/swagger';
import { VIEW_LISTS, type ViewList } from './view.dto';
import type { ViewRow } from './views.query';

/** A list as somebody wants to find it again. */
export class SavedViewView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: String })
  readonly name!: string;

  @ApiProperty({ enum: [...VIEW_LISTS] })
  readonly list!: ViewList;

  @ApiProperty({ type: String, description: '清单的查询条件' })
  readonly query!: string;

  @ApiProperty({ type: [String] })
  readonly columns!: readonly string[];

  @ApiProperty({ type: Boolean })
  readonly shared!: boolean;

  @ApiProperty({ type: Boolean, description: '本人的;他人的只能使用,不能修改' })
  readonly own!: boolean;

  @ApiProperty({ type: String, description: '保存人' })
  readonly savedBy!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly updatedAt!: string;
}

/** The views of a person and those shared in the organisation they act for. */
export class SavedViewListView {
  @ApiProperty({ type: [SavedViewView] })
  readonly items!: readonly SavedViewView[];
}

export function savedViewView(row: ViewRow, staffId: string): SavedViewView {
  const { id, name, list, query, columns, shared, savedBy, updatedAt } = row;
  const own = row.staffId === staffId;
  return { id, name, list, query, columns, shared, own, savedBy, updatedAt: updatedAt.toISOString() };
}
