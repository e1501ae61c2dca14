import { Injectable } from '@nestjs/common';
import type { NoticeTemplate } from '@suqiu/domain';
import type { ActingStaff } from '../access/principal';
import { Administrators } from '../administration/administrators';
import { RevisionDesk } from '../catalogue/revision-desk';
import { RevisionsQuery } from '../catalogue/revisions.query';
import { codesOf } from '../labels/labels';
import { invalidField } from '../problems/invalid-request';
import { Problem } from '../problems/problem';
import type { ReviseTemplateDto } from './notice-template.dto';
import {
  noticeTemplateView,
  type NoticeTemplateDetailView,
  type NoticeTemplateListView,
} from './notice-template.view';
import { namesKnownThings, NoticeWords, type NoticeDocument } from './notice-words';

/** The words of notices, for administrators. */
@Injectable()
export class TemplateDesk {
  constructor(
    private readonly revisions: RevisionsQuery,
    private readonly desk: RevisionDesk,
    private readonly words: NoticeWords,
    private readonly administrators: Administrators,
  ) {}

  /** @throws Problem `administration.not_permitted` */
  async all(staff: ActingStaff): Promise<NoticeTemplateListView> {
    await this.administrators.areaOf(staff);
    const rows = await this.revisions.of<NoticeDocument>('notice_template', null);
    const now = Date.now();
    return {
      items: codesOf('notice').map((template) => {
        const own = rows.filter(({ code }) => code === template);
        const { revisions: _revisions, ...view } = noticeTemplateView(template, own, now);
        return view;
      }),
    };
  }

  /** @throws Problem `template.not_found` */
  async one(staff: ActingStaff, named: string): Promise<NoticeTemplateDetailView> {
    await this.administrators.areaOf(staff);
    const template = templateOf(named);
    return noticeTemplateView(template, await this.revisions.of('notice_template', template), Date.now());
  }

  /** @throws Problem `template.not_found`, `revision.retroactive`, `idempotency.key_reused` */
  async revise(
    staff: ActingStaff,
    named: string,
    { effectiveFrom, basis, title, text }: ReviseTemplateDto,
    key: string,
  ): Promise<NoticeTemplateDetailView> {
    const code = templateOf(named);
    if (text !== undefined && !namesKnownThings(text)) throw invalidField('text', 'names');
    const document = { title, text: text ?? null };
    await this.desk.add(staff, { kind: 'notice_template', code, effectiveFrom, basis, document }, key);
    this.words.forget();
    return this.one(staff, code);
  }
}

/** @throws Problem `template.not_found` */
function templateOf(named: string): NoticeTemplate {
  const found = codesOf('notice').find((code) => code === named);
  if (found === undefined) throw new Problem('template.not_found');
  return found;
}
