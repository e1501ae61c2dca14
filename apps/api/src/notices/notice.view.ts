import { ApiProperty } from '@nestjs/swagger';
import type { NoticeTemplate } from '@suqiu/domain';
import { filledIn, type NoticeDocument } from '../notice-templates/notice-words';
import { isoOf } from '../validation/iso';
import type { NoticeRow } from './notices.query';

/** Something that an organisation is told about a case, a whistle, a theme or an application. */
export class NoticeView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: String, nullable: true, description: '所涉诉求;关于其他事项的通知为 null' })
  readonly caseNo!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '所涉吹哨;关于其他事项的通知为 null' })
  readonly whistleNo!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '所涉每月一题题目;关于其他事项的通知为 null' })
  readonly themeNo!: string | null;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: '所涉剔除、申诉申请;关于其他事项的通知为 null',
  })
  readonly applicationId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '申请所涉诉求或吹哨的编号' })
  readonly subjectNo!: string | null;

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
  const { id, caseNo, whistleNo, themeNo, applicationId, subjectNo, template, params } = row;
  return {
    id,
    caseNo,
    whistleNo,
    themeNo,
    applicationId,
    subjectNo,
    template,
    label: words.title,
    text: words.text === null ? null : filledIn(words.text, { caseNo, whistleNo, themeNo, subjectNo }),
    params,
    createdAt: row.createdAt.toISOString(),
    readAt: isoOf(row.readAt),
  };
}
