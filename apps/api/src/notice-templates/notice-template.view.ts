import { ApiProperty } from '@nestjs/swagger';
import type { NoticeTemplate } from '@suqiu/domain';
import { RevisionView, revisionView } from '../catalogue/revision.view';
import type { RevisionRow } from '../catalogue/revisions.query';
import { wordsAt, type NoticeDocument } from './notice-words';

/** The words of a template now. */
export class NoticeTemplateView {
  @ApiProperty({ type: String, example: 'dispatched' })
  readonly template!: NoticeTemplate;

  @ApiProperty({ type: String, example: '新派单' })
  readonly title!: string;

  @ApiProperty({ type: String, nullable: true, description: '正文;空为只有标题' })
  readonly text!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '下一次修订的生效日期' })
  readonly changesOn!: string | null;
}

export class NoticeTemplateListView {
  @ApiProperty({ type: [NoticeTemplateView] })
  readonly items!: readonly NoticeTemplateView[];
}

/** A dated edit of a template. */
export class TemplateRevisionView extends RevisionView {
  @ApiProperty({ type: String })
  readonly title!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly text!: string | null;
}

/** A template with its dated edits, the latest day first. */
export class NoticeTemplateDetailView extends NoticeTemplateView {
  @ApiProperty({ type: [TemplateRevisionView] })
  readonly revisions!: readonly TemplateRevisionView[];
}

export function noticeTemplateView(
  template: NoticeTemplate,
  revisions: readonly RevisionRow<NoticeDocument>[],
  now: number,
): NoticeTemplateDetailView {
  const next = revisions.findLast(({ effectiveAt }) => effectiveAt.getTime() > now);
  return {
    template,
    ...wordsAt(template, revisions, now),
    changesOn: next?.effectiveFrom ?? null,
    revisions: revisions.map((row) => ({ ...revisionView(row, now), ...row.document })),
  };
}
