import { ApiProperty } from '@nestjs/swagger';
import { labelOf } from '../labels/labels';
import { BULK_OUTCOMES, type BulkOutcome } from './bulk-action.dto';
import { BULK_ACTION_NAMES, type BulkActionName } from './bulk-order';
import type { BulkActionRow, BulkResultRow } from './bulk-actions.query';

/** A bulk action and how far it has come. */
export class BulkActionView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ enum: [...BULK_ACTION_NAMES] })
  readonly action!: BulkActionName;

  @ApiProperty({ type: String, example: '催办' })
  readonly actionLabel!: string;

  @ApiProperty({ type: 'integer', description: '共多少件' })
  readonly count!: number;

  @ApiProperty({ type: 'integer', description: '等待办理' })
  readonly waiting!: number;

  @ApiProperty({ type: 'integer', description: '已办理' })
  readonly done!: number;

  @ApiProperty({ type: 'integer', description: '规则不允许而未能办理' })
  readonly refused!: number;

  @ApiProperty({ type: 'integer', description: '几次尝试后结果仍未定,可继续(resume)' })
  readonly stuck!: number;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly startedAt!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: '最后一件有结果的时间;仍在办理时为 null',
  })
  readonly finishedAt!: string | null;
}

/** One page of bulk actions. */
export class BulkActionListView {
  @ApiProperty({ type: [BulkActionView] })
  readonly items!: readonly BulkActionView[];

  @ApiProperty({ type: String, nullable: true, description: '下一页的 cursor;没有下一页时为 null' })
  readonly nextCursor!: string | null;
}

/** What became of the command to one case. */
export class BulkRowView {
  @ApiProperty({ type: 'integer', description: '序号,从 1 起' })
  readonly position!: number;

  @ApiProperty({ type: String })
  readonly caseNo!: string;

  @ApiProperty({ enum: [...BULK_OUTCOMES] })
  readonly outcome!: BulkOutcome;

  @ApiProperty({ type: String, example: '未能办理' })
  readonly outcomeLabel!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: '办理之后诉求的版本' })
  readonly seq!: number | null;

  @ApiProperty({ type: String, nullable: true, description: '未能办理的原因' })
  readonly code!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly words!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly settledAt!: string | null;
}

/** One page of results. */
export class BulkRowsView {
  @ApiProperty({ type: [BulkRowView] })
  readonly items!: readonly BulkRowView[];

  @ApiProperty({ type: 'integer', nullable: true, description: '下一页的 cursor;没有下一页时为 null' })
  readonly nextCursor!: number | null;
}

export function bulkActionView({
  startedAt,
  settledAt,
  sortMicros: _,
  ...row
}: BulkActionRow): BulkActionView {
  return {
    ...row,
    actionLabel: labelOf('bulkAction', row.action),
    startedAt: startedAt.toISOString(),
    finishedAt: row.waiting > 0 ? null : (settledAt?.toISOString() ?? null),
  };
}

export function bulkRowView({ settledAt, ...row }: BulkResultRow): BulkRowView {
  return {
    ...row,
    outcomeLabel: labelOf('bulkOutcome', row.outcome),
    settledAt: settledAt?.toISOString() ?? null,
  };
}
