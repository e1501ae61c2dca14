import type { Instant, Notice } from '@suqiu/domain';
import { uuidV7 } from '@suqiu/entities';
import { timestamp, type Row } from '../journal/table-rows';

/** What a notice is about: exactly one of these. */
export type NoticeSubject =
  | { readonly grievanceId: string }
  | { readonly whistleId: string }
  | { readonly themeId: string }
  | { readonly applicationId: string };

/** What people are told by one event of a subject. */
export interface Telling {
  readonly about: NoticeSubject;
  readonly seq: number;
  readonly at: Instant;
  readonly notices: readonly Notice[];
}

/** The topic under which the outbox hands notices over for sending. */
export const NOTICE_TOPIC = 'notice';

/** Notices as they stand in inboxes. */
export function noticeRows({ about, seq, at, notices }: Telling, recordedAt: Instant): Row<'notices'>[] {
  return notices.map(({ template, to, params }) => ({
    id: uuidV7(recordedAt),
    grievance_id: 'grievanceId' in about ? about.grievanceId : null,
    whistle_id: 'whistleId' in about ? about.whistleId : null,
    theme_id: 'themeId' in about ? about.themeId : null,
    application_id: 'applicationId' in about ? about.applicationId : null,
    seq,
    template,
    recipient_kind: to.kind,
    org_unit_id: to.kind === 'org' ? to.orgId : null,
    params,
    created_at: timestamp(at),
  }));
}

/** The same notice for those who send it on. */
export function noticeMessage(notice: Row<'notices'>, recordedAt: Instant): Row<'outbox'> {
  return {
    id: uuidV7(recordedAt),
    topic: NOTICE_TOPIC,
    key: notice.grievance_id ?? notice.whistle_id ?? notice.theme_id ?? notice.application_id,
    payload: {
      noticeId: notice.id,
      grievanceId: notice.grievance_id,
      whistleId: notice.whistle_id,
      themeId: notice.theme_id,
      applicationId: notice.application_id,
      seq: notice.seq,
      template: notice.template,
      recipientKind: notice.recipient_kind,
      orgUnitId: notice.org_unit_id,
      params: notice.params,
    },
    created_at: timestamp(recordedAt),
    available_at: timestamp(recordedAt),
  };
}
