import { ApiProperty } from '@nestjs/swagger';
import type { NoticeTemplate } from '@suqiu/domain';
import { filledIn, type NoticeDocument } from '../notice-templates/notice-words';
import { isoOf } from '../validation/iso';
import type { NoticeRow } from './notices.query';

/** Something that an organisation is told about a case or a whistle. */
export class NoticeView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: String, nullable: true, description: '所涉诉求;关于吹哨的通知为 null' })
  readonly caseNo!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '所涉吹哨;关于诉求的通知为 null' })
  readonly whistleNo!: string | null;

  @ApiProperty({ type: String, example: 'dispatched' })
  readonly template!: NoticeTemplate;

  @ApiProperty({ type: String, example: '新派单' })
  readonly label!: string;

  @ApiProperty({ type: String, nullable: true, description: '正文;空为只有标题' })
  readonly text!: string | null;

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

/** `words` are those of the template when the notice was written. */
export function noticeView(row: NoticeRow, words: NoticeDocument): NoticeView {
  const { id, caseNo, whistleNo, template, params } = row;
  return {
    id,
    caseNo,
    whistleNo,
    template,
    label: words.title,
    text: words.text === null ? null : filledIn(words.text, { caseNo, whistleNo }),
    params,
    createdAt: row.createdAt.toISOString(),
    readAt: isoOf(row.readAt),
  };
}
