import { ApiProperty } from '@nestjs/swagger';
import type { NoticeTemplate } from '@suqiu/domain';
import { labelOf } from '../labels/labels';
import { isoOf } from '../validation/iso';
import type { NoticeRow } from './notices.query';

/** Something that an organisation is told about a case. */
export class NoticeView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: String })
  readonly caseNo!: string;

  @ApiProperty({ type: String, example: 'dispatched' })
  readonly template!: NoticeTemplate;

  @ApiProperty({ type: String, example: '新派单' })
  readonly label!: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly params!: object;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly readAt!: string | null;
}

/** One page of an inbox. */
export class NoticeListView {
  @ApiProperty({ type: [NoticeView] })
  readonly items!: readonly NoticeView[];

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null;
}

export function noticeView(row: NoticeRow): NoticeView {
  const { id, caseNo, template, params } = row;
  return {
    id,
    caseNo,
    template,
    label: labelOf('notice', template),
    params,
    createdAt: row.createdAt.toISOString(),
    readAt: isoOf(row.readAt),
  };
}
