import { Injectable } from '@nestjs/common';
import type { NoticeTemplate } from '@suqiu/domain';
import { RevisionsQuery, type RevisionRow } from '../catalogue/revisions.query';
import { labelOf } from '../labels/labels';

/** What a dated edit of a template says. */
export interface NoticeDocument {
  readonly title: string;
  /** Null: the title says it all. */
  readonly text: string | null;
}

/** What the text of a template may name, in braces. */
export const NOTICE_NAMES = ['caseNo', 'whistleNo', 'themeNo', 'subjectNo'] as const;
export type NoticeName = (typeof NOTICE_NAMES)[number];

const NAMED = /\{([^}]*)\}/g;
/** Words change a few times a year; half a minute late is soon enough. */
const FRESH_FOR_MS = 30_000;

type Revisions = ReadonlyMap<string, readonly RevisionRow<NoticeDocument>[]>;

/** The words of notices, as they were when a notice was written. */
@Injectable()
export class NoticeWords {
  private kept: { readonly at: number; readonly revisions: Promise<Revisions> } | null = null;

  constructor(private readonly revisions: RevisionsQuery) {}

  /** By template and instant. */
  async reader(): Promise<(template: NoticeTemplate, at: number) => NoticeDocument> {
    const revisions = await this.known();
    return (template, at) => wordsAt(template, revisions.get(template) ?? [], at);
  }

  /** They were changed by this process: the next who asks reads them anew. */
  forget(): void {
    this.kept = null;
  }

  private known(): Promise<Revisions> {
    if (this.kept && Date.now() - this.kept.at < FRESH_FOR_MS) return this.kept.revisions;
    const revisions = this.read();
    this.kept = { at: Date.now(), revisions };
    revisions.catch(() => this.forget());
    return revisions;
  }

  private async read(): Promise<Revisions> {
    const byTemplate = new Map<string, RevisionRow<NoticeDocument>[]>();
    for (const row of await this.revisions.of<NoticeDocument>('notice_template', null)) {
      const known = byTemplate.get(row.code);
      if (known) known.push(row);
      else byTemplate.set(row.code, [row]);
    }
    return byTemplate;
  }
}

/** The words of a template at an instant; `revisions` with the latest day first. Without one: those of the software. */
export function wordsAt(
  template: NoticeTemplate,
  revisions: readonly RevisionRow<NoticeDocument>[],
  at: number,
): NoticeDocument {
  const inForce = revisions.find(({ effectiveAt }) => effectiveAt.getTime() <= at);
  return inForce?.document ?? { title: labelOf('notice', template), text: null };
}

/** Whether a text names nothing that no notice knows. */
export function namesKnownThings(text: string): boolean {
  return [...text.matchAll(NAMED)].every(([, name]) => NOTICE_NAMES.some((known) => known === name));
}

/** A text with the names filled in; what a notice is not about is left empty. */
export function filledIn(text: string, names: Readonly<Record<NoticeName, string | null>>): string {
  return text.replace(NAMED, (_, name: NoticeName) => names[name] ?? '');
}
